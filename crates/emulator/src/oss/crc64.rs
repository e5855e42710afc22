//! CRC-64 of ECMA-182, reflected: the `x-oss-hash-crc64ecma` of objects.

const POLYNOMIAL: u64 = 0xc96c_5795_d787_0f42;

const TABLE: [u64; 256] = table();

const fn table() -> [u64; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u64;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ POLYNOMIAL } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
}

/// The checksum of `data` after what `crc` already covers; 0 to begin with.
pub(super) fn update(crc: u64, data: &[u8]) -> u64 {
    let step = |crc: u64, byte: &u8| {
        let index = usize::from((crc as u8) ^ byte);
        TABLE.get(index).copied().unwrap_or_default() ^ (crc >> 8)
    };
    !data.iter().fold(!crc, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check value of CRC-64/XZ in the catalogue of parametrised CRC algorithms.
    #[test]
    fn check_value() {
        assert_eq!(update(0, b"123456789"), 0x995d_c9bb_df19_39fa);
        assert_eq!(update(update(0, b"1234"), b"56789"), 0x995d_c9bb_df19_39fa);
    }
}
