"""What the users can do: one function a use case, on ports that the adapters fill."""
