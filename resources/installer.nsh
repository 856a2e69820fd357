; Offers Rebound under "Open with" for the files it can bring in. Beware: the fileAssociations of electron-builder would
; also make it the default program for them.
!macro offerFor EXTENSION
  WriteRegNone SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Rebound.File"
!macroend

!macro withdrawFor EXTENSION
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXTENSION}\OpenWithProgids" "Rebound.File"
!macroend

!macro forEachExtension MACRO
  !insertmacro ${MACRO} "csv"
  !insertmacro ${MACRO} "tsv"
  !insertmacro ${MACRO} "xlsx"
  !insertmacro ${MACRO} "ics"
  !insertmacro ${MACRO} "eml"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Rebound.File" "" "Rebound"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Rebound.File\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Rebound.File\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro forEachExtension offerFor
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro forEachExtension withdrawFor
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Rebound.File"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
