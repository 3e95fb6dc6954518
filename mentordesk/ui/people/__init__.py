"""Young people, mentors and pairs: lists and forms."""
