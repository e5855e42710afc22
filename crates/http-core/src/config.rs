use std::time::Duration;

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Timeouts {
    /// Opening a connection, TLS included. Default 5 s.
    pub connect: Duration,
    /// One attempt of a call with a small body, from sending to the last byte of the answer. Default 30 s.
    pub attempt: Duration,
    /// A call with a small body, all attempts and waits together. Default 60 s.
    pub operation: Duration,
    /// How long a body in transfer may stand still before the attempt is given up. Default 30 s.
    pub stall: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { connect: seconds(5), attempt: seconds(30), operation: seconds(60), stall: seconds(30) }
    }
}

impl Timeouts {
    /// The same with another limit on opening a connection.
    pub fn with_connect(mut self, connect: Duration) -> Self {
        self.connect = connect;
        self
    }

    /// The same with another limit on one attempt.
    pub fn with_attempt(mut self, attempt: Duration) -> Self {
        self.attempt = attempt;
        self
    }

    /// The same with another limit on a whole call.
    pub fn with_operation(mut self, operation: Duration) -> Self {
        self.operation = operation;
        self
    }

    /// The same with another patience with bodies that stand still.
    pub fn with_stall(mut self, stall: Duration) -> Self {
        self.stall = stall;
        self
    }
}

/// How often and how fast a failed attempt is repeated.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetryConfig {
    /// Attempts in all, the first one included. Default 3; 1 turns retries off.
    pub max_attempts: u32,
    /// The longest wait after the first failure; doubles with each further one. Default 100 ms.
    pub base: Duration,
    /// The longest wait at all. Default 5 s. A `Retry-After` beyond it is honoured up to the operation's deadline.
    pub cap: Duration,
}

impl Default for RetryConfig {
    fn default() -> Self {
        Self { max_attempts: 3, base: Duration::from_millis(100), cap: Duration::from_secs(5) }
    }
}

impl RetryConfig {
    /// One attempt and no more.
    pub fn none() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// The same with another number of attempts; 0 counts as 1.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The same with another first wait.
    pub fn with_base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// The same with another longest wait.
    pub fn with_cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }
}
