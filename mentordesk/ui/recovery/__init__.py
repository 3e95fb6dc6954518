"""The recovery sheet in the window: shown, printed, saved, tried and made anew."""
