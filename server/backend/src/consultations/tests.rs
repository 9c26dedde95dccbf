//! Tests of consultations.
