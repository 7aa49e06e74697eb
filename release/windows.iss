; Recipe for a Windows installer with Inno Setup 6, run on Windows after `python dev.py build`:
;   iscc release\windows.iss
; Untested: it was written without a Windows machine at hand.
#define Version GetEnv("NET_PATHWAYS_VERSION")

[Setup]
AppId=net-pathways
AppName=NET Pathway Explorer
AppVersion={#Version}
AppPublisher=The NET Pathway Explorer authors
DefaultDirName={autopf}\NET Pathway Explorer
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=net-pathways-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
DisableProgramGroupPage=yes

[Files]
Source: "..\dist\net-pathways\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\NET Pathway Explorer"; Filename: "{app}\net-pathways.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.netcase"; ValueType: string; ValueData: "NetPathways.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NetPathways.Case"; ValueType: string; ValueData: "NET Pathway Explorer case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NetPathways.Case\shell\open\command"; ValueType: string; ValueData: """{app}\net-pathways.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.netcases"; ValueType: string; ValueData: "NetPathways.Cases"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NetPathways.Cases"; ValueType: string; ValueData: "NET Pathway Explorer cases"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NetPathways.Cases\shell\open\command"; ValueType: string; ValueData: """{app}\net-pathways.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.netlesson"; ValueType: string; ValueData: "NetPathways.Lesson"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NetPathways.Lesson"; ValueType: string; ValueData: "NET Pathway Explorer teaching case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NetPathways.Lesson\shell\open\command"; ValueType: string; ValueData: """{app}\net-pathways.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.netresult"; ValueType: string; ValueData: "NetPathways.Result"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\NetPathways.Result"; ValueType: string; ValueData: "NET Pathway Explorer results"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\NetPathways.Result\shell\open\command"; ValueType: string; ValueData: """{app}\net-pathways.exe"" ""%1"""
