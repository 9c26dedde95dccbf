//! Places on a page (ISO 32000-1, 8.3.3).

use super::object::Object;

pub(super) type Matrix = [f64; 6];
pub(super) const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// `a`, then `b`.
pub(super) fn times(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

/// A step to the right and up.
pub(super) const fn shift(x: f64, y: f64) -> Matrix {
    [1.0, 0.0, 0.0, 1.0, x, y]
}

/// The last six operands.
pub(super) fn six(operands: &[Object]) -> Option<Matrix> {
    let last = operands.get(operands.len().checked_sub(6)?..)?;
    let mut matrix = SAME;
    for (place, operand) in matrix.iter_mut().zip(last) {
        *place = operand.number()?;
    }
    Some(matrix)
}

/// The page as it is looked at.
pub(super) fn turned(degrees: i64) -> Matrix {
    match degrees.rem_euclid(360) {
        90 => [0.0, -1.0, 1.0, 0.0, 0.0, 0.0],
        180 => [-1.0, 0.0, 0.0, -1.0, 0.0, 0.0],
        270 => [0.0, 1.0, -1.0, 0.0, 0.0, 0.0],
        _ => SAME,
    }
}

/// A place on a page that is held so that text of that direction runs to the right.
pub(super) fn unturned(turn: u8, x: f64, y: f64) -> (f64, f64) {
    match turn {
        1 => (y, -x),
        2 => (-x, -y),
        3 => (-y, x),
        _ => (x, y),
    }
}
