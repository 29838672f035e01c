"""What runs at the line: Qt screens, the station, its devices and its record."""
