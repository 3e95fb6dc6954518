"""The command line for those who look after the machine. Never imports Qt."""
