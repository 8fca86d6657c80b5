//! Times, side by side: ours and the bound take turns, so that whatever else the machine does falls on both.

use std::time::{Duration, Instant};

/// Medians of one measurement and of its bound.
#[derive(Clone, Copy)]
pub struct Pair {
    pub ours: Duration,
    pub bound: Duration,
}

pub fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

/// Runs both `runs` times in turns. Each gives what it took, so that it can leave its own preparation out.
pub fn in_turns(
    runs: usize,
    mut ours: impl FnMut() -> Duration,
    mut bound: impl FnMut() -> Duration,
) -> Pair {
    let (mut our_times, mut bound_times) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        our_times.push(ours());
        bound_times.push(bound());
    }
    Pair { ours: median(&mut our_times), bound: median(&mut bound_times) }
}

pub fn median<T: Ord + Copy>(values: &mut [T]) -> T {
    values.sort_unstable();
    values[values.len() / 2]
}

/// The value that `percent` of all values do not pass.
pub fn percentile<T: Ord + Copy>(values: &mut [T], percent: usize) -> T {
    values.sort_unstable();
    let place = (values.len() * percent).div_ceil(100);
    values[place.clamp(1, values.len()) - 1]
}
