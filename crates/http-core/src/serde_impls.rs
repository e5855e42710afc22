//! `Serialize` and `Deserialize` of models and enumerations, with the feature `serde`: thin bridges over their JSON,
//! compiled by those who ask for them.

/// Nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($name:ident) => {};
}

/// The bridges of one type.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($name:ident) => {
        impl $crate::macros::serde_core::Serialize for $name {
            fn serialize<S: $crate::macros::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::macros::serde_core::Serialize::serialize(&$crate::Field::write(self), serializer)
            }
        }

        impl<'de> $crate::macros::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macros::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value: $crate::macros::serde_json::Value =
                    $crate::macros::serde_core::Deserialize::deserialize(deserializer)?;
                let read = <Self as $crate::Field>::read(::core::option::Option::Some(&value));
                read.map_err(<D::Error as $crate::macros::serde_core::de::Error>::custom)
            }
        }
    };
}
