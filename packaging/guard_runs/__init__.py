"""Takes each guard of the program out in turn and expects its test to go red."""
