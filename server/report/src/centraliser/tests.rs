//! What was written, read back: by readers of our own, by `calamine`, by LibreOffice.

mod annotated;
mod formats;
mod office;
mod sample;
