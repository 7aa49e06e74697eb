"""Folders that are copied elsewhere are known by their names."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from app.session.synchronised import synchronised_by


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\x\OneDrive - Clinic\cases\a.netcase"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\x\OneDrive\a.netcase"), "OneDrive"),
        (PurePosixPath("/Users/x/Library/CloudStorage/OneDrive-Clinic/a"), "OneDrive"),
        (PurePosixPath("/home/x/Dropbox (Personal)/a"), "Dropbox"),
        (PurePosixPath("/Users/x/Library/Mobile Documents/com~apple~CloudDocs/a"), "iCloud"),
        (PureWindowsPath(r"C:\Users\x\iCloudDrive\a"), "iCloud"),
        (PurePosixPath("/home/x/Nextcloud2/a"), "Nextcloud"),
        (PurePosixPath("/Users/x/Library/CloudStorage/GoogleDrive-x/My Drive/a"), "Google Drive"),
        (PureWindowsPath("\\\\server\\share\\a.netcase"), "a network drive"),
        (PureWindowsPath(r"C:\Users\x\Documents\a.netcase"), ""),
        (PurePosixPath("/home/x/.local/share/net-pathways"), ""),
        (PurePosixPath("/home/x/about dropbox and onedrive/a"), ""),
    ],
    ids=str,
)
def test_the_service_is_told(path: PurePath, service: str) -> None:
    assert synchronised_by(path) == service
