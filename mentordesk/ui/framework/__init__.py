"""The tab of the mentoring framework, and the forms of what is noted in it."""
