"""The discreet screen: one key leaves initials and what the program itself says, nothing else."""
