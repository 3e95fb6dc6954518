"""The history of the records on screen: who changed which field, when, before and after."""
