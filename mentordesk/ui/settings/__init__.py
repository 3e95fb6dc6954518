"""The settings of this computer and this house."""
