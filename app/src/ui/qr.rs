//! A picture that a phone reads: a QR code as SVG inside the page, so that a secret in it is fetched from nowhere.

use leptos::prelude::*;
use qrcode::{Color, QrCode};

/// Modules of white around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The code of an address; nothing when it is too long for one.
#[component]
pub fn Qr(
    /// What the code says.
    text: String,
    /// What the picture is, for those who do not see it.
    label: &'static str,
) -> impl IntoView {
    let code = QrCode::new(text.as_bytes()).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let dark = colours.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark);
    let path: String =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET)).collect();
    let side = width + 2 * QUIET;
    Some(view! {
        <svg class="qr" role="img" aria-label=label viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges">
            <rect width=side height=side fill="#fff"/>
            <path d=path fill="#000"/>
        </svg>
    })
}
