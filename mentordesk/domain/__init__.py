"""What is true without a computer: people, meetings, goals, rules. Standard library only."""
