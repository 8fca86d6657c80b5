//! The journeys, each in a file of its own, in the order in which a newcomer makes them.

mod first_job;
mod first_screen;
mod one_machine;
