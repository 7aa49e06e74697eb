<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About NET Pathway Explorer</source>
        <translation>Über NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Zweckbestimmung</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Copied. It holds nothing about patients.</source>
        <translation>Kopiert. Es enthält nichts über Patienten.</translation>
    </message>
    <message>
        <source>Parts of About</source>
        <translation>Teile von „Über“</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>NET Pathway Explorer</source>
        <translation>NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>Wofür es nicht da ist</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>It opens no network connection, and asks for no name, date of birth or record number.</source>
        <translation>Es baut keine Netzverbindung auf und fragt nach keinem Namen, Geburtsdatum und keiner Aktennummer.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Editionen</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>Version und Fingerabdruck</translation>
    </message>
    <message>
        <source>Locally modified: not the knowledge that came with the program.</source>
        <translation>Lokal verändert: nicht das Wissen, das mit dem Programm kam.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>What the proof remarks on</source>
        <translation>Was der Beweis anmerkt</translation>
    </message>
    <message>
        <source>The knowledge rests on {n} source. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation>Das Wissen beruht auf {n} Quelle. Aussagen sind umschrieben; jede Organisation behält ihre eigenen Grade.</translation>
    </message>
    <message>
        <source>The knowledge rests on {n} sources. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation>Das Wissen beruht auf {n} Quellen. Aussagen sind umschrieben; jede Organisation behält ihre eigenen Grade.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in these folders and in files that you name yourself.</source>
        <translation>Alles bleibt auf diesem Rechner, in diesen Ordnern und in Dateien, die Sie selbst benennen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation>In der &amp;Bibliothek speichern</translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation>Bericht und &amp;Druck…</translation>
    </message>
    <message>
        <source>Save the whole &amp;graph…</source>
        <translation>Ganzen &amp;Graphen speichern…</translation>
    </message>
    <message>
        <source>&amp;Do not remember cases</source>
        <translation>Fälle nicht &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Voriger Fall</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Nä&amp;chster Fall</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>Fall sch&amp;ließen</translation>
    </message>
    <message>
        <source>Open other &amp;knowledge…</source>
        <translation>Anderes &amp;Wissen öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Copy the option</source>
        <translation>Option &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the option &amp;list</source>
        <translation>Options&amp;liste kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;whole assessment</source>
        <translation>&amp;Ganze Beurteilung kopieren</translation>
    </message>
    <message>
        <source>Go to the &amp;next question</source>
        <translation>Zur &amp;nächsten Frage</translation>
    </message>
    <message>
        <source>&amp;Guide me through the questions</source>
        <translation>&amp;Durch die Fragen führen</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>&amp;Frage suchen</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Ü&amp;berall suchen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Hoher Kontras&amp;t, dunkel</translation>
    </message>
    <message>
        <source>R&amp;educe motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>Path&amp;ways</source>
        <translation>Pfa&amp;de</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Road of treatments</source>
        <translation>&amp;Behandlungsweg</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Work-&amp;up</source>
        <translation>A&amp;bklärung</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Evidenz</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Lehren</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About and intended use</source>
        <translation>Über das Programm &amp;und Zweckbestimmung</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{n}: {words}</source>
        <extracomment>Pressed; hands on the number of the choice, from 0. Enter was pressed on the choice that is on.</extracomment>
        <translation>{n}: {words}</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>The answers</source>
        <extracomment>An option is looked at; hands on its id.</extracomment>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>Your choice {n}</source>
        <translation>Ihre Wahl {n}</translation>
    </message>
    <message>
        <source>You asked nothing. These answers would decide most.</source>
        <translation>Sie haben nichts gefragt. Diese Antworten würden am meisten entscheiden.</translation>
    </message>
    <message>
        <source>Every answer that you asked for can still change a verdict.</source>
        <translation>Jede Antwort, nach der Sie gefragt haben, kann noch ein Urteil ändern.</translation>
    </message>
    <message>
        <source>{n} of your {all} questions can still change a verdict.</source>
        <translation>{n} Ihrer {all} Fragen können noch ein Urteil ändern.</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Sie fragten</translation>
    </message>
    <message>
        <source>Would decide most</source>
        <translation>Würden am meisten entscheiden</translation>
    </message>
    <message>
        <source>The order counts how many options an answer is expected to decide. It says nothing of how easily, or at what price, the answer is had.</source>
        <translation>Die Reihenfolge zählt, wie viele Optionen eine Antwort voraussichtlich entscheidet. Sie sagt nicht, wie leicht oder um welchen Preis die Antwort zu haben ist.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide one option.</source>
        <translation>Platz {rank} von {count}: Die Antwort entscheidet voraussichtlich eine Option.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide {n} options.</source>
        <translation>Platz {rank} von {count}: Die Antwort entscheidet voraussichtlich {n} Optionen.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: it matters for single treatments, and decides little now.</source>
        <translation>Platz {rank} von {count}: wichtig für einzelne Behandlungen, entscheidet jetzt wenig.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Clinical content stays in English, the language of its sources.</source>
        <translation>Klinische Inhalte bleiben englisch, in der Sprache ihrer Quellen.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All that can be opened ({pattern})</source>
        <extracomment>A page is wanted on screen; hands on its name, or None for the views.</extracomment>
        <translation>Alles, was geöffnet werden kann ({pattern})</translation>
    </message>
    <message>
        <source>Patient files and reports ({pattern})</source>
        <translation>Patientendateien und Berichte ({pattern})</translation>
    </message>
    <message>
        <source>Files of many cases ({pattern})</source>
        <translation>Dateien mit vielen Fällen ({pattern})</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Lehrfälle ({pattern})</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Ergebnisse ({pattern})</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Historical edition {edition}: knowledge up to {cutoff}. For comparison and teaching only.</source>
        <translation>Historische Edition {edition}: Wissensstand bis {cutoff}. Nur zum Vergleich und für die Lehre.</translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge is locally modified, not as shipped.</source>
        <translation>Entscheidungshilfe eingeschränkt: Dieses Wissen wurde lokal verändert und ist nicht das ausgelieferte.</translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge was not proved, or its proof failed (see About).</source>
        <translation>Entscheidungshilfe eingeschränkt: Dieses Wissen wurde nicht bewiesen, oder der Beweis ist gescheitert (siehe „Über“).</translation>
    </message>
    <message>
        <source>Decision support limited: {n} option is judged by single criteria only, being too large.</source>
        <translation>Entscheidungshilfe eingeschränkt: {n} Option ist zu groß und wird nur nach einzelnen Kriterien beurteilt.</translation>
    </message>
    <message>
        <source>Decision support limited: {n} options are judged by single criteria only, being too large.</source>
        <translation>Entscheidungshilfe eingeschränkt: {n} Optionen sind zu groß und werden nur nach einzelnen Kriterien beurteilt.</translation>
    </message>
    <message>
        <source>Decision support limited: last reviewed {date}, {n} months ago. Not current.</source>
        <translation>Entscheidungshilfe eingeschränkt: zuletzt geprüft am {date}, vor {n} Monaten. Nicht aktuell.</translation>
    </message>
    <message>
        <source>Last reviewed {date}, {n} months ago: newer guidelines may exist.</source>
        <translation>Zuletzt geprüft am {date}, vor {n} Monaten: Es kann neuere Leitlinien geben.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>No figure is left. Take a filter away, or look at the whole edition.</source>
        <translation>Keine Zahl ist übrig. Nehmen Sie einen Filter weg, oder sehen Sie die ganze Edition an.</translation>
    </message>
    <message>
        <source>The table beside it tells the same in words.</source>
        <translation>Die Tabelle daneben sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Hazard ratios {n}</source>
        <translation>Hazard Ratios {n}</translation>
    </message>
    <message>
        <source>Median times {n}</source>
        <translation>Mediane Zeiten {n}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tabelle {n}</translation>
    </message>
</context>
<context>
    <name>BranchPopup</name>
    <message>
        <source>Answers for “{branch}”</source>
        <extracomment>The user wants to see the question in the patient panel; hands on the feature id.</extracomment>
        <translation>Antworten für „{branch}“</translation>
    </message>
    <message>
        <source>“{branch}” follows from {names}, which is computed from:</source>
        <translation>„{branch}“ folgt aus {names}; berechnet aus:</translation>
    </message>
    <message>
        <source>“{branch}” depends on several answers:</source>
        <translation>„{branch}“ hängt von mehreren Antworten ab:</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>{n} case was not saved when the program last ended.</source>
        <translation>{n} Fall war nicht gespeichert, als das Programm zuletzt endete.</translation>
    </message>
    <message>
        <source>{n} cases were not saved when the program last ended.</source>
        <translation>{n} Fälle waren nicht gespeichert, als das Programm zuletzt endete.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Not all could be deleted. Allow writing in {folder}, then try again.</source>
        <translation>Nicht alles konnte gelöscht werden. Erlauben Sie das Schreiben in {folder} und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A case could not be read; its file was left where it is.</source>
        <translation>Ein Fall war nicht lesbar; seine Datei blieb, wo sie war.</translation>
    </message>
    <message>
        <source>The settings cannot be written: this choice holds until the program ends, and file names that were remembered before stay there. Allow writing in {folder}, then choose again.</source>
        <translation>Die Einstellungen können nicht geschrieben werden: Diese Wahl gilt bis zum Ende des Programms, und früher gemerkte Dateinamen bleiben dort stehen. Erlauben Sie das Schreiben in {folder} und wählen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete {n} unsaved case for good? It cannot be brought back.</source>
        <translation>{n} ungespeicherten Fall endgültig löschen? Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete {n} unsaved cases for good? They cannot be brought back.</source>
        <translation>{n} ungespeicherte Fälle endgültig löschen? Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Unsaved answers cannot be kept against a crash ({reason}). Save your cases elsewhere.</source>
        <translation>Ungespeicherte Antworten lassen sich nicht gegen einen Absturz sichern ({reason}). Speichern Sie Ihre Fälle an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Open another patient</source>
        <translation>Anderen Patienten öffnen</translation>
    </message>
    <message>
        <source>The roads of this case were left out.</source>
        <translation>Die Behandlungswege dieses Falls wurden weggelassen.</translation>
    </message>
    <message>
        <source>{reason}. Its answers were opened; saving asks for another place, so that nothing is lost.</source>
        <translation>{reason}. Seine Antworten wurden geöffnet; beim Speichern wird nach einem anderen Ort gefragt, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program changed it after it was read here. Nothing was written over: save the case again, under another name, and compare the two.</source>
        <translation>Ein anderes Programm hat sie geändert, nachdem sie hier gelesen wurde. Nichts wurde überschrieben: Speichern Sie den Fall noch einmal unter einem anderen Namen und vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>A copy with fewer answers cannot take the place of the case itself</source>
        <translation>Eine Kopie mit weniger Antworten kann nicht an die Stelle des Falls selbst treten</translation>
    </message>
    <message>
        <source>A case cannot take the place of a {ending} file: choose a name that ends in {case}</source>
        <translation>Ein Fall kann nicht an die Stelle einer {ending}-Datei treten: Wählen Sie einen Namen, der auf {case} endet</translation>
    </message>
    <message>
        <source>The case is larger than can be opened again: remove roads or treatments first</source>
        <translation>Der Fall ist größer, als wieder geöffnet werden kann: Entfernen Sie zuerst Wege oder Behandlungen</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written over: save it in the library again, and it is kept as a case of its own.</source>
        <translation>{reason}. Nichts wurde überschrieben: Speichern Sie ihn noch einmal in der Bibliothek, dann wird er als eigener Fall behalten.</translation>
    </message>
    <message>
        <source>The case was not saved in the library.</source>
        <translation>Der Fall wurde nicht in der Bibliothek gespeichert.</translation>
    </message>
    <message>
        <source>Patient files ({pattern})</source>
        <translation>Patientendateien ({pattern})</translation>
    </message>
    <message>
        <source>Patient files and reports ({pattern})</source>
        <extracomment>A file was opened or written; hands on its path. The case on screen was written to a file. A case of the library was saved. A case was opened from a report; the case on screen knows what the report said.</extracomment>
        <translation>Patientendateien und Berichte ({pattern})</translation>
    </message>
    <message>
        <source>{reason}. The case on screen is unchanged.</source>
        <translation>{reason}. Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Open a case file…</source>
        <translation>Falldatei öffnen…</translation>
    </message>
    <message>
        <source>Take the cases from files off this list</source>
        <translation>Fälle aus Dateien von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>One case cannot be judged by this knowledge and was left out.</source>
        <translation>Ein Fall lässt sich mit diesem Wissen nicht beurteilen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{n} cases cannot be judged by this knowledge and were left out.</source>
        <translation>{n} Fälle lassen sich mit diesem Wissen nicht beurteilen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>This case cannot be used</source>
        <translation>Dieser Fall ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation>Dieser Fall ist nicht lesbar</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>aus {file}</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} Fall</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} Fälle</translation>
    </message>
    <message>
        <source>Open a teaching case</source>
        <translation>Lehrfall öffnen</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Lehrfälle ({pattern})</translation>
    </message>
    <message>
        <source>Find a case</source>
        <extracomment>The user wants to work through a case; hands on the Lesson.</extracomment>
        <translation>Fall suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>{reason}. The case on screen is unchanged.</source>
        <translation>{reason}. Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation>{file} wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Open cases</source>
        <extracomment>The user wants to close a case; hands on the OpenCase.</extracomment>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>Close {case}</source>
        <translation>{case} schließen</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>chosen, number {n}</source>
        <extracomment>Pressed; hands on the id of the option or question.</extracomment>
        <translation>gewählt, Nummer {n}</translation>
    </message>
</context>
<context>
    <name>ClassRoom</name>
    <message>
        <source>Open result files…</source>
        <translation>Ergebnisdateien öffnen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>One sitting</source>
        <translation>Ein Durchgang</translation>
    </message>
    <message>
        <source>{n} sittings</source>
        <translation>{n} Durchgänge</translation>
    </message>
    <message>
        <source>Class debrief</source>
        <translation>Nachbesprechung im Kurs</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>{n} of {learners}</source>
        <translation>{n} von {learners}</translation>
    </message>
    <message>
        <source>Learners save their results from a quiz or a case as a file without a name. Open the files of a class here to see where choices parted. Nothing is sent, and nothing of it is kept.</source>
        <translation>Lernende speichern ihre Ergebnisse aus einem Quiz oder Fall als Datei ohne Namen. Öffnen Sie hier die Dateien eines Kurses, um zu sehen, wo die Entscheidungen auseinandergingen. Nichts wird gesendet, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Most disagreed on first.</source>
        <translation>Das Strittigste zuerst.</translation>
    </message>
    <message>
        <source>One file held the same sitting again and counts once.</source>
        <translation>Eine Datei enthielt denselben Durchgang noch einmal und zählt einmal.</translation>
    </message>
    <message>
        <source>{n} files held the same sitting again and count once.</source>
        <translation>{n} Dateien enthielten denselben Durchgang noch einmal und zählen einmal.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>Nicht gelesen: {files}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>These results were made with {n} different versions of the knowledge; their keys may differ.</source>
        <translation>Diese Ergebnisse entstanden mit {n} verschiedenen Versionen des Wissens; ihre Schlüssel können sich unterscheiden.</translation>
    </message>
    <message>
        <source>These results were made with another version of the knowledge than the one in use.</source>
        <translation>Diese Ergebnisse entstanden mit einer anderen Version des Wissens als der jetzigen.</translation>
    </message>
    <message>
        <source>Open result files</source>
        <translation>Ergebnisdateien öffnen</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Ergebnisse ({pattern})</translation>
    </message>
    <message>
        <source>Who chose what</source>
        <translation>Wer was wählte</translation>
    </message>
    <message>
        <source>Where the ways parted</source>
        <translation>Wo sich die Wege trennten</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation>Antworten widersprechen sich: Verlassen Sie sich nicht auf diese Urteile, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>{n} answer differs: {column} | {other_column}</source>
        <translation>{n} Antwort unterscheidet sich: {column} | {other_column}</translation>
    </message>
    <message>
        <source>{n} answers differ: {column} | {other_column}</source>
        <translation>{n} Antworten unterscheiden sich: {column} | {other_column}</translation>
    </message>
    <message>
        <source>Two editions have two graphs: “Drawn” shows the path through each, lane by lane.</source>
        <translation>Zwei Editionen haben zwei Graphen: „Gezeichnet“ zeigt den Pfad durch jeden, Spur für Spur.</translation>
    </message>
    <message>
        <source>Both paths are the same.</source>
        <translation>Beide Pfade sind gleich.</translation>
    </message>
    <message>
        <source>Both paths are the same: what differs are requirements, contraindications and cautions of options.</source>
        <translation>Beide Pfade sind gleich: Es unterscheiden sich Anforderungen, Kontraindikationen und Vorsichtshinweise von Optionen.</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>No therapy that could be counted is treated differently.</source>
        <translation>Keine zählbare Behandlung wird anders gehandhabt.</translation>
    </message>
    <message>
        <source>{share} of all kinds of patients are treated differently in something.</source>
        <translation>{share} aller Arten von Patienten werden in irgendetwas anders behandelt.</translation>
    </message>
    <message>
        <source>At least {share} of all kinds of patients are treated differently in something.</source>
        <translation>Mindestens {share} aller Arten von Patienten werden in irgendetwas anders behandelt.</translation>
    </message>
    <message>
        <source>There are {kinds} kinds of patients: one for each combination of answers that the two editions can tell apart. Kinds are counted, not patients: a rare combination counts as much as a common one. A therapy is offered to a kind when an option of it is applicable and nothing excludes it.</source>
        <translation>Es gibt {kinds} Arten von Patienten: eine für jede Verbindung von Antworten, die beide Editionen unterscheiden können. Gezählt werden Arten, nicht Patienten: Eine seltene Verbindung zählt so viel wie eine häufige. Eine Behandlung wird einer Art angeboten, wenn eine ihrer Optionen anwendbar ist und nichts sie ausschließt.</translation>
    </message>
    <message>
        <source>Too large to be counted: {therapies}.</source>
        <translation>Zu groß zum Zählen: {therapies}.</translation>
    </message>
    <message>
        <source>{question} The option asks for: {branches}</source>
        <translation>{question} Die Option verlangt: {branches}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Excluded by: {text}</source>
        <translation>Ausgeschlossen durch: {text}</translation>
    </message>
    <message>
        <source>Asks for: {text}</source>
        <translation>Verlangt: {text}</translation>
    </message>
    <message>
        <source>{share}, never by this alone</source>
        <translation>{share}, nie dadurch allein</translation>
    </message>
    <message>
        <source>{share}, by this alone {alone}</source>
        <translation>{share}, dadurch allein {alone}</translation>
    </message>
    <message>
        <source>{feature}: {new} instead of {old}</source>
        <translation>{feature}: {new} statt {old}</translation>
    </message>
    <message>
        <source>{feature}: {new}</source>
        <translation>{feature}: {new}</translation>
    </message>
    <message>
        <source>For example a patient with</source>
        <translation>Zum Beispiel ein Patient mit</translation>
    </message>
    <message>
        <source>the patient on screen</source>
        <translation>der Patient auf dem Bildschirm</translation>
    </message>
    <message>
        <source>For example {patient}, just so</source>
        <translation>Zum Beispiel {patient}, genau so</translation>
    </message>
    <message>
        <source>For example {patient}, but with</source>
        <translation>Zum Beispiel {patient}, aber mit</translation>
    </message>
    <message>
        <source>Before my last change</source>
        <translation>Vor meiner letzten Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>read in the edition {edition}</source>
        <translation>gelesen in der Edition {edition}</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>Fall ohne Titel</translation>
    </message>
    <message>
        <source>This patient, {read}</source>
        <translation>Dieser Patient, {read}</translation>
    </message>
    <message>
        <source>Another patient, {read}</source>
        <translation>Anderer Patient, {read}</translation>
    </message>
    <message>
        <source>Knowledge up to {cutoff}</source>
        <translation>Wissensstand bis {cutoff}</translation>
    </message>
    <message>
        <source>Reviewed {date}</source>
        <translation>Geprüft {date}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Here the paths part first: {track}</source>
        <translation>Hier trennen sich die Pfade zuerst: {track}</translation>
    </message>
    <message>
        <source>And in {track}:</source>
        <translation>Und in {track}:</translation>
    </message>
    <message>
        <source>Because of {answers}</source>
        <translation>Wegen {answers}</translation>
    </message>
    <message>
        <source>still open ({branches})</source>
        <extracomment>Pressed; hands on the decision.</extracomment>
        <translation>noch offen ({branches})</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>kein Zweig</translation>
    </message>
    <message>
        <source>Only {column}</source>
        <translation>Nur {column}</translation>
    </message>
    <message>
        <source>Possible for {column}</source>
        <translation>Möglich für {column}</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>Jetzt möglich</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>Nicht mehr möglich</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Unterschiedlich</translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation>Andere Grundlage</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>{answer} ({column}), {other_answer} ({other_column})</source>
        <translation>{answer} ({column}), {other_answer} ({other_column})</translation>
    </message>
    <message>
        <source>No such option</source>
        <translation>Keine solche Option</translation>
    </message>
    <message>
        <source>depends on {features}</source>
        <translation>hängt ab von {features}</translation>
    </message>
    <message>
        <source>caution: {text}</source>
        <translation>Vorsicht: {text}</translation>
    </message>
    <message>
        <source>still to check: {features}</source>
        <translation>noch zu prüfen: {features}</translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation>verlangt: {condition}</translation>
    </message>
    <message>
        <source>{answer}; against it: {condition}</source>
        <translation>{answer}; dagegen: {condition}</translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation>{answer}; verlangt: {condition}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing was changed yet. Change an answer on the left, and see here what it does.</source>
        <translation>Noch wurde nichts geändert. Ändern Sie links eine Antwort und sehen Sie hier, was sie bewirkt.</translation>
    </message>
    <message>
        <source>Choose the patient to compare with.</source>
        <translation>Wählen Sie den Patienten zum Vergleichen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>The user wants to see an option in the pathways; hands on its id. The user wants to compare with a patient file of their own. The user wants to open an example as a new case; hands on the Case. The user wants to compare with a bundled case; hands on its file.</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>This patient in {edition} and today</source>
        <translation>Dieser Patient in {edition} und heute</translation>
    </message>
    <message>
        <source>Before and after my last change</source>
        <translation>Vor und nach meiner letzten Änderung</translation>
    </message>
    <message>
        <source>With another patient…</source>
        <translation>Mit einem anderen Patienten…</translation>
    </message>
    <message>
        <source>All kinds of patients</source>
        <translation>Alle Arten von Patienten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>These answers contradict each other</source>
        <extracomment>The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation>Diese Antworten widersprechen sich</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Zu dieser Frage</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Whose options</source>
        <extracomment>Something else was picked; hands on its key, empty for everything. Another choice was made; hands it on.</extracomment>
        <translation>Wessen Optionen</translation>
    </message>
    <message>
        <source>Whole edition</source>
        <translation>Ganze Edition</translation>
    </message>
    <message>
        <source>Options open to this patient</source>
        <translation>Optionen dieses Patienten</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>All treatments</source>
        <translation>Alle Behandlungen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>All populations</source>
        <translation>Alle Populationen</translation>
    </message>
    <message>
        <source>Find a drug, trial or word</source>
        <translation>Mittel, Studie oder Wort suchen</translation>
    </message>
    <message>
        <source>Find among the figures</source>
        <translation>Unter den Zahlen suchen</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>{share} of all kinds have it only in {edition}. What speaks against it in {other}:</source>
        <extracomment>An example is to be opened; hands on the Case. The height has changed.</extracomment>
        <translation>{share} aller Arten haben es nur in {edition}. Was in {other} dagegen spricht:</translation>
    </message>
    <message>
        <source>{share} of all kinds have it only in {edition}: {other} has no such option.</source>
        <translation>{share} aller Arten haben es nur in {edition}: {other} hat keine solche Option.</translation>
    </message>
    <message>
        <source>Who these are</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>and {n} more that concern fewer</source>
        <translation>und {n} weitere, die weniger betreffen</translation>
    </message>
    <message>
        <source>Example: {therapy}, {first} and {second}</source>
        <translation>Beispiel: {therapy}, {first} und {second}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tags and note are not saved yet; they are kept here.</source>
        <extracomment>The focus went elsewhere. A button was pressed; hands on its name.</extracomment>
        <translation>Schlagworte und Notiz sind noch nicht gespeichert; sie bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Schlagworte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} Fall</translation>
    </message>
    <message>
        <source>{n} cases chosen</source>
        <translation>{n} Fälle gewählt</translation>
    </message>
    <message>
        <source>Choose a case to see it here.</source>
        <translation>Wählen Sie einen Fall, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{edition} · saved {date}</source>
        <translation>{edition} · gespeichert {date}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a long number</source>
        <translation>eine lange Nummer</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>This looks like {what}. Keep out what could name a patient.</source>
        <translation>Das sieht aus wie {what}. Lassen Sie weg, was einen Patienten benennen könnte.</translation>
    </message>
    <message>
        <source>The note is too long to be saved by {n} character; shorten it.</source>
        <translation>Die Notiz ist um {n} Zeichen zu lang, um gespeichert zu werden; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The note is too long to be saved by {n} characters; shorten it.</source>
        <translation>Die Notiz ist um {n} Zeichen zu lang, um gespeichert zu werden; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Note. No names, dates of birth or record numbers.</source>
        <translation>Notiz. Keine Namen, Geburtsdaten oder Aktennummern.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decided whatever the missing answers turn out to be.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if this treatment was given; hands on the option&apos;s id. The user wants to see the figures of studies large; hands on the option&apos;s id.</extracomment>
        <translation>Entschieden, wie auch immer die fehlenden Antworten ausfallen.</translation>
    </message>
    <message>
        <source>Nothing is asked for here: it applies to every patient of this edition.</source>
        <translation>Hier wird nichts verlangt: Es gilt für jeden Patienten dieser Edition.</translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation>Warum es anwendbar ist</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Why it is contraindicated</source>
        <translation>Warum es kontraindiziert ist</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>Quelle noch zu bestätigen</translation>
    </message>
    <message>
        <source>Missing: answer to decide</source>
        <translation>Fehlt: zur Entscheidung beantworten</translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation>Vor der Anwendung zu prüfen</translation>
    </message>
    <message>
        <source>What may speak against it and is not known yet.</source>
        <translation>Was dagegen sprechen kann und noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Zu dieser Frage</translation>
    </message>
    <message>
        <source>Take this treatment…</source>
        <translation>Diese Behandlung wählen…</translation>
    </message>
    <message>
        <source>It was given all the same…</source>
        <translation>Sie wurde trotzdem gegeben…</translation>
    </message>
    <message>
        <source>Say how it went, and go on to the next line of treatment with this history.</source>
        <translation>Sagen Sie, wie es ging, und gehen Sie mit dieser Vorgeschichte zur nächsten Therapielinie.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Cautions still open</source>
        <translation>Offene Vorsichtshinweise</translation>
    </message>
    <message>
        <source>Strength of recommendation</source>
        <translation>Stärke der Empfehlung</translation>
    </message>
    <message>
        <source>Ungraded: no body&apos;s grade is recorded for this option.</source>
        <translation>Ohne Grad: Für diese Option ist kein Grad einer Organisation erfasst.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Where guidelines disagree or are silent</source>
        <translation>Wo Leitlinien sich widersprechen oder schweigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>{reference} (source to be confirmed)</source>
        <translation>{reference} (Quelle noch zu bestätigen)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>{edition} edition, last reviewed {date}</source>
        <translation>Edition {edition}, zuletzt geprüft {date}</translation>
    </message>
    <message>
        <source>Details of {option}</source>
        <translation>Einzelheiten zu {option}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>EffectLines</name>
    <message>
        <source>What each answer would do</source>
        <translation>Was jede Antwort bewirken würde</translation>
    </message>
    <message>
        <source>{n} other answers: point at one to see what it would do</source>
        <translation>{n} weitere Antworten: Zeigen Sie auf eine, um zu sehen, was sie bewirken würde</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>The library is empty</source>
        <extracomment>The user wants to save the case on screen in the library. The user wants to import cases.</extracomment>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Save the case on screen here</source>
        <translation>Den Fall auf dem Bildschirm hier speichern</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <translation>Fälle importieren…</translation>
    </message>
    <message>
        <source>It holds cases that you save in it (Ctrl+Shift+L), with tags and notes, on this computer only. They are found by any answer, verdict or word, backed up, and handed on as one file.</source>
        <translation>Sie enthält Fälle, die Sie in ihr speichern (Strg+Umschalt+L), mit Schlagworten und Notizen, nur auf diesem Rechner. Sie lassen sich über jede Antwort, jedes Urteil und jedes Wort finden, werden gesichert und als eine Datei weitergegeben.</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>End of the case</source>
        <extracomment>Begin the case again. Open the patient of the case in the pathways. Save what was committed to, for the debrief of a class.</extracomment>
        <translation>Ende des Falls</translation>
    </message>
    <message>
        <source>End of the case: {title}</source>
        <translation>Ende des Falls: {title}</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>Wofür er da war</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>What has changed between the editions</source>
        <translation>Was sich zwischen den Editionen geändert hat</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Zur Diskussion</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>You asked: {questions}</source>
        <translation>Sie fragten: {questions}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>You chose: {options}</source>
        <translation>Sie wählten: {options}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Open this patient in the pathways</source>
        <translation>Diesen Patienten in den Pfaden öffnen</translation>
    </message>
    <message>
        <source>Save my answers for the class…</source>
        <translation>Meine Antworten für den Kurs speichern…</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A picture of figures is a .png, .svg or .pdf file</source>
        <translation>Ein Bild der Zahlen ist eine .png-, .svg- oder .pdf-Datei</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open as a new case</source>
        <extracomment>The example is to be opened; hands on its Answers. Another example is shown, which may need another height.</extracomment>
        <translation>Als neuen Fall öffnen</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Anderes Beispiel</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <extracomment>The file was written; hands on what there is to say of it. Its cases were judged without what was left out; hands on what was said of them, and what there is to say now.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Without notes…</source>
        <translation>Ohne Notizen…</translation>
    </message>
    <message>
        <source>With notes…</source>
        <translation>Mit Notizen…</translation>
    </message>
    <message>
        <source>To hand on: without notes and answers that single patients out…</source>
        <translation>Zum Weitergeben: ohne Notizen und Antworten, die Patienten erkennbar machen…</translation>
    </message>
    <message>
        <source>{n} case was exported.</source>
        <translation>{n} Fall wurde exportiert.</translation>
    </message>
    <message>
        <source>{n} cases were exported.</source>
        <translation>{n} Fälle wurden exportiert.</translation>
    </message>
    <message>
        <source>A file holds no more; {n} were not exported.</source>
        <translation>Mehr fasst eine Datei nicht; {n} wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Verdicts that differ without them: {n} in {cases} of these cases ({options}).</source>
        <translation>Urteile, die ohne sie anders ausfallen: {n} in {cases} dieser Fälle ({options}).</translation>
    </message>
    <message>
        <source>It would be larger than {n} MB and could not be read again. Export fewer cases at once.</source>
        <translation>Sie wäre größer als {n} MB und könnte nicht wieder gelesen werden. Exportieren Sie weniger Fälle auf einmal.</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>{file} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{n} of them may be recognised by rare answers, or by an age and primary that fewer than {few} cases of the file share: hand it on with care, or export it without these answers.</source>
        <translation>{n} davon sind womöglich erkennbar, an seltenen Antworten oder an Alter und Primärtumor, die weniger als {few} Fälle der Datei teilen: Geben Sie sie mit Bedacht weiter, oder exportieren Sie sie ohne diese Antworten.</translation>
    </message>
    <message>
        <source>Nothing had to be left out but notes.</source>
        <translation>Außer Notizen musste nichts weggelassen werden.</translation>
    </message>
    <message>
        <source>Left out of {n} of them: {answers}, and roads of treatments.</source>
        <translation>In {n} davon weggelassen: {answers}, und Behandlungswege.</translation>
    </message>
    <message>
        <source>Cases ({pattern})</source>
        <translation>Fälle ({pattern})</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>Fälle exportieren</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>depends on {features}</source>
        <translation>hängt ab von {features}</translation>
    </message>
    <message>
        <source>{text} and {n} more</source>
        <translation>{text} und {n} weitere</translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation>verlangt: {condition}</translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation>{answer}; verlangt: {condition}</translation>
    </message>
    <message>
        <source>judged by single criteria only</source>
        <translation>nur nach einzelnen Kriterien beurteilt</translation>
    </message>
    <message>
        <source>{n} check open</source>
        <translation>{n} Prüfung offen</translation>
    </message>
    <message>
        <source>{n} checks open</source>
        <translation>{n} Prüfungen offen</translation>
    </message>
    <message>
        <source>{n} caution</source>
        <translation>{n} Vorsichtshinweis</translation>
    </message>
    <message>
        <source>{n} cautions</source>
        <translation>{n} Vorsichtshinweise</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} weitere</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>Quelle noch zu bestätigen</translation>
    </message>
</context>
<context>
    <name>FeatureRow</name>
    <message>
        <source>Not known</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value, None for &quot;not known&quot;.</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{feature}: not known</source>
        <translation>{feature}: nicht bekannt</translation>
    </message>
    <message>
        <source>Contradicts another answer, see above.</source>
        <translation>Widerspricht einer anderen Antwort, siehe oben.</translation>
    </message>
    <message>
        <source>No longer matters.</source>
        <translation>Nicht mehr von Bedeutung.</translation>
    </message>
    <message>
        <source>About {feature}</source>
        <translation>Über {feature}</translation>
    </message>
    <message>
        <source>Known from: {whom}.</source>
        <translation>Bekannt von: {whom}.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Worked out from the answers</source>
        <translation>Aus den Antworten abgeleitet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>, from {features}</source>
        <translation>, aus {features}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>NET Pathway Explorer</source>
        <translation>NET Pathway Explorer</translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>{what}: shown below</source>
        <extracomment>The user wants to see a question in the patient panel; hands on the feature id.</extracomment>
        <translation>{what}: darunter gezeigt</translation>
    </message>
    <message>
        <source>{what}: folded</source>
        <translation>{what}: zugeklappt</translation>
    </message>
    <message>
        <source>Decision graph</source>
        <translation>Entscheidungsgraph</translation>
    </message>
</context>
<context>
    <name>GraphToolbar</name>
    <message>
        <source>Graph</source>
        <extracomment>&quot;graph&quot; or &quot;outline&quot; was chosen. The words in the search field changed. Enter in the search field: on to the next result.</extracomment>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Only my path</source>
        <translation>Nur mein Pfad</translation>
    </message>
    <message>
        <source>Only my path: hide what the answers have closed</source>
        <translation>Nur mein Pfad: verbergen, was die Antworten geschlossen haben</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What each answer would do</source>
        <extracomment>The user wants to stop walking. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation>Was jede Antwort bewirken würde</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Not known, ask &amp;later</source>
        <translation>Unbekannt, &amp;später</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>no verdict changed</source>
        <translation>kein Urteil geändert</translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation>Ende des Rundgangs</translation>
    </message>
    <message>
        <source>Question {n} of about {m}</source>
        <translation>Frage {n} von etwa {m}</translation>
    </message>
    <message>
        <source>{n} option still undecided</source>
        <translation>{n} Option noch unentschieden</translation>
    </message>
    <message>
        <source>{n} options still undecided</source>
        <translation>{n} Optionen noch unentschieden</translation>
    </message>
    <message>
        <source>Choose all that apply, then Next.</source>
        <translation>Wählen Sie alles Zutreffende, dann Weiter.</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Spä&amp;ter fragen</translation>
    </message>
    <message>
        <source>Guided walk</source>
        <translation>Geführter Gang</translation>
    </message>
    <message>
        <source>Progress of the walk</source>
        <translation>Fortschritt des Gangs</translation>
    </message>
    <message>
        <source>No section holds these words.</source>
        <translation>Kein Abschnitt enthält diese Worte.</translation>
    </message>
    <message>
        <source>Guide to NET Pathway Explorer</source>
        <translation>Handbuch zu NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>The user wants to be shown around.</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>Alles ist ohne Maus erreichbar.</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>Zum nächsten oder vorigen Bedienelement</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from answer to answer, from node to node, from option to option</source>
        <translation>Von Antwort zu Antwort, von Knoten zu Knoten, von Option zu Option</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Leertaste oder Eingabe</translation>
    </message>
    <message>
        <source>Choose, open or close what has the focus</source>
        <translation>Wählen, öffnen oder schließen, was den Fokus hat</translation>
    </message>
    <message>
        <source>Plus and minus</source>
        <translation>Plus und Minus</translation>
    </message>
    <message>
        <source>Zoom in the pathways</source>
        <translation>In den Pfaden vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open on top; leave a page</source>
        <translation>Das Oberste schließen; eine Seite verlassen</translation>
    </message>
    <message>
        <source>Messages and their codes</source>
        <translation>Meldungen und ihre Codes</translation>
    </message>
    <message>
        <source>A message of a problem ends with a code. This is what each of them means.</source>
        <translation>Eine Meldung über ein Problem endet mit einem Code. Das bedeuten sie im Einzelnen.</translation>
    </message>
</context>
<context>
    <name>GuideEnd</name>
    <message>
        <source>Ask what was put off</source>
        <extracomment>The user wants to be asked what was put off. The user wants to be asked what no undecided option waits for. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation>Zurückgestelltes fragen</translation>
    </message>
    <message>
        <source>See the options</source>
        <translation>Optionen ansehen</translation>
    </message>
    <message>
        <source>Open the work-up</source>
        <translation>Abklärung öffnen</translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation>Ende des Rundgangs</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>To check before an option is used</source>
        <translation>Zu prüfen, bevor eine Option angewandt wird</translation>
    </message>
    <message>
        <source>Ask the {n} check too</source>
        <translation>Auch die {n} Prüfung fragen</translation>
    </message>
    <message>
        <source>Ask the {n} checks too</source>
        <translation>Auch die {n} Prüfungen fragen</translation>
    </message>
    <message>
        <source>{n} option stays undecided</source>
        <translation>{n} Option bleibt unentschieden</translation>
    </message>
    <message>
        <source>{n} options stay undecided</source>
        <translation>{n} Optionen bleiben unentschieden</translation>
    </message>
    <message>
        <source>Every option is decided</source>
        <translation>Jede Option ist entschieden</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Nichts mehr zu fragen</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Patient files ({pattern})</source>
        <extracomment>The copy was written; hands on what it lacks and what that changes.</extracomment>
        <translation>Patientendateien ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy to hand on</source>
        <translation>Kopie zum Weitergeben speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Its roads of treatments were left out too.</source>
        <translation>Seine Behandlungswege wurden auch weggelassen.</translation>
    </message>
    <message>
        <source>{file} holds this case without: {answers}.</source>
        <translation>{file} enthält diesen Fall ohne: {answers}.</translation>
    </message>
    <message>
        <source>No verdict differs without them.</source>
        <translation>Ohne sie ändert sich kein Urteil.</translation>
    </message>
    <message>
        <source>; and {n} more</source>
        <translation>; und {n} weitere</translation>
    </message>
    <message>
        <source>Verdicts that differ without them: {n} ({options}).</source>
        <translation>Urteile, die ohne sie anders ausfallen: {n} ({options}).</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Left column: {left}. Right column: {right}</source>
        <translation>Linke Spalte: {left}. Rechte Spalte: {right}</translation>
    </message>
</context>
<context>
    <name>HeatScene</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Here the ways parted {n} times</source>
        <translation>Hier trennten sich die Wege {n}-mal</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Where the ways parted, in the decision graph</source>
        <translation>Wo sich die Wege trennten, im Entscheidungsgraphen</translation>
    </message>
    <message>
        <source>Edition {edition}: the count tells how many choices left the patient&apos;s way here.</source>
        <translation>Edition {edition}: Die Zahl sagt, wie viele Entscheidungen hier den Weg des Patienten verließen.</translation>
    </message>
    <message>
        <source>No way parted in the graph: these questions are not about one option, or all agreed.</source>
        <translation>Kein Weg trennte sich im Graphen: Diese Fragen handeln nicht von einer Option, oder alle stimmten überein.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Show the report</source>
        <extracomment>The tour needs the pathways on screen.</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly when it ran last.</source>
        <translation>Das Programm endete beim letzten Mal unerwartet.</translation>
    </message>
</context>
<context>
    <name>IntendedUse</name>
    <message>
        <source>NET Pathway Explorer shows which treatment options guidelines name for liver metastases of digestive neuroendocrine tumours, with reasons and sources.</source>
        <translation>NET Pathway Explorer zeigt, welche Behandlungsoptionen die Leitlinien bei Lebermetastasen neuroendokriner Tumoren des Verdauungstrakts nennen, mit Begründungen und Quellen.</translation>
    </message>
    <message>
        <source>It is meant for clinicians who prepare or review a tumour board in this field, and for teaching.</source>
        <translation>Das Programm ist für Ärztinnen und Ärzte bestimmt, die auf diesem Gebiet ein Tumorboard vorbereiten oder nachbereiten, und für die Lehre.</translation>
    </message>
    <message>
        <source>It is not meant for patients, for emergencies or for dosing, and it does not replace the judgement of the multidisciplinary tumour board.</source>
        <translation>Es ist nicht für Patientinnen und Patienten, nicht für Notfälle und nicht für Dosierungen bestimmt, und es ersetzt nicht das Urteil des interdisziplinären Tumorboards.</translation>
    </message>
    <message>
        <source>Decision support for clinicians and teaching. The multidisciplinary tumour board decides.</source>
        <translation>Entscheidungshilfe für die Klinik und die Lehre. Das interdisziplinäre Tumorboard entscheidet.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{agreed} of {n} agreed</source>
        <extracomment>Pressed; hands on the number of the item, -1 for all of them.</extracomment>
        <translation>{agreed} von {n} stimmten überein</translation>
    </message>
</context>
<context>
    <name>KindsView</name>
    <message>
        <source>These editions are too large to be compared over all kinds of patients.</source>
        <extracomment>An example is to be opened; hands on the Case. Everything is counted and shown.</extracomment>
        <translation>Diese Editionen sind zu groß, um sie über alle Arten von Patienten zu vergleichen.</translation>
    </message>
    <message>
        <source>Counting over all kinds of patients: {n} %</source>
        <translation>Zähle über alle Arten von Patienten: {n} %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which therapies to show</source>
        <translation>Welche Behandlungen gezeigt werden</translation>
    </message>
    <message>
        <source>Only {edition}</source>
        <translation>Nur {edition}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Branch off</source>
        <extracomment>The user wants to stand at a place; hands on the road&apos;s number and the place. The user wants to copy the road up to where it is looked at; hands on its number. The user wants to remove the road; hands on its number. The user named the road; hands on its number and name. The lane was scrolled sideways; hands on how far.</extracomment>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Name of the road</source>
        <translation>Name des Wegs</translation>
    </message>
    <message>
        <source>Name of the road. No names of people.</source>
        <translation>Name des Wegs. Keine Namen von Personen.</translation>
    </message>
    <message>
        <source>A second road from where you stand, to continue differently</source>
        <translation>Ein zweiter Weg von hier aus, um anders fortzufahren</translation>
    </message>
    <message>
        <source>Remove this road (can be undone)</source>
        <translation>Diesen Weg entfernen (kann rückgängig gemacht werden)</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>Unfold {track}</source>
        <translation>{track} aufklappen</translation>
    </message>
    <message>
        <source>Fold {track}</source>
        <translation>{track} zuklappen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save this case first?</source>
        <extracomment>The case on screen is to be saved where it is kept; `go_on` or `give_up` follows. The same, in the library.</extracomment>
        <translation>Diesen Fall zuerst speichern?</translation>
    </message>
    <message>
        <source>Its answers are kept nowhere. Without saving they are lost.</source>
        <translation>Seine Antworten sind nirgends gespeichert. Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Its answers and roads are kept nowhere as they are now. Without saving they are lost.</source>
        <translation>Seine Antworten und Wege sind in diesem Stand nirgends gespeichert. Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation>In der &amp;Bibliothek speichern</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>The user wants to work on a case; hands on the Entry. The user wants to save the case on screen in the library.</extracomment>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Assessing {n} more cases…</source>
        <extracomment>The user wants to go back to the pathways. The user wants to work on a case; hands on the Entry. The user wants to save the case on screen in the library.</extracomment>
        <translation>Beurteile noch {n} Fälle…</translation>
    </message>
    <message>
        <source>The cases cannot be shown until that is settled.</source>
        <translation>Die Fälle lassen sich erst zeigen, wenn das geklärt ist.</translation>
    </message>
    <message>
        <source>{n} case needs other knowledge to be read; it stays in the library.</source>
        <translation>{n} Fall braucht anderes Wissen, um gelesen zu werden; er bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>{n} cases need other knowledge to be read; they stay in the library.</source>
        <translation>{n} Fälle brauchen anderes Wissen, um gelesen zu werden; sie bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>No case matches. Parts of a search are parted by commas: pancreas, ki-67 &gt; 10.</source>
        <translation>Kein Fall passt. Teile einer Suche werden durch Kommas getrennt: pancreas, ki-67 &gt; 10.</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} Fall</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} Fälle</translation>
    </message>
    <message>
        <source>Cases {n}</source>
        <translation>Fälle {n}</translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation>Papierkorb {n}</translation>
    </message>
    <message>
        <source>Only cases with the tag {tag}</source>
        <translation>Nur Fälle mit dem Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Search: pancreas, ki-67 &gt; 10, lanreotide applicable</source>
        <translation>Suche: pancreas, ki-67 &gt; 10, lanreotide applicable</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Labels, tags, notes, answers and verdicts, parted by commas.</source>
        <translation>Bezeichnungen, Schlagworte, Notizen, Antworten und Urteile, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Cases or bin</source>
        <translation>Fälle oder Papierkorb</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The library lies in a folder that seems to be copied elsewhere ({service}): its cases go with it.</source>
        <translation>Die Bibliothek liegt in einem Ordner, der anscheinend anderswohin kopiert wird ({service}): Ihre Fälle gehen mit.</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>What you typed is kept in this window.</source>
        <extracomment>The library holds something else now. What was typed and could not be saved is to be saved once more.</extracomment>
        <translation>Was Sie getippt haben, bleibt in diesem Fenster erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Another window changed tags or note of “{case}” meanwhile. Nothing was written over: what both windows wrote is kept ({code}).</source>
        <translation>Ein anderes Fenster hat inzwischen Schlagworte oder Notiz von „{case}“ geändert. Nichts wurde überschrieben: Was beide Fenster geschrieben haben, bleibt erhalten ({code}).</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The library is damaged. It will be set aside, not deleted; {n} case can still be read from it.</source>
        <translation>Die Bibliothek ist beschädigt. Sie wird beiseitegelegt, nicht gelöscht; {n} Fall ist noch lesbar.</translation>
    </message>
    <message>
        <source>The library is damaged. It will be set aside, not deleted; {n} cases can still be read from it.</source>
        <translation>Die Bibliothek ist beschädigt. Sie wird beiseitegelegt, nicht gelöscht; {n} Fälle sind noch lesbar.</translation>
    </message>
    <message>
        <source>The library is damaged, and none of its cases can be read. It will be set aside, not deleted.</source>
        <translation>Die Bibliothek ist beschädigt, und keiner ihrer Fälle ist lesbar. Sie wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Begin with what can be read</source>
        <translation>Mit dem Lesbaren beginnen</translation>
    </message>
    <message>
        <source>Begin an empty library</source>
        <translation>Eine leere Bibliothek beginnen</translation>
    </message>
    <message>
        <source>Restore the backup of {date} ({n} cases)</source>
        <translation>Sicherung vom {date} wiederherstellen ({n} Fälle)</translation>
    </message>
    <message>
        <source>{case} (copy)</source>
        <translation>{case} (Kopie)</translation>
    </message>
    <message>
        <source>{n} case was duplicated.</source>
        <translation>{n} Fall wurde dupliziert.</translation>
    </message>
    <message>
        <source>{n} cases were duplicated.</source>
        <translation>{n} Fälle wurden dupliziert.</translation>
    </message>
    <message>
        <source>{n} case was put into the bin for 30 days.</source>
        <translation>{n} Fall liegt für 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>{n} cases were put into the bin for 30 days.</source>
        <translation>{n} Fälle liegen für 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>{n} case was put back.</source>
        <translation>{n} Fall wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>{n} cases were put back.</source>
        <translation>{n} Fälle wurden zurückgelegt.</translation>
    </message>
    <message>
        <source>Delete {n} case for good?</source>
        <translation>{n} Fall endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {n} cases for good?</source>
        <translation>{n} Fälle endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Their bytes in the library are overwritten; copies that the disk, another program or a backup of this computer made are beyond the reach of this program.</source>
        <translation>Das lässt sich nicht zurücknehmen. Die Bytes in der Bibliothek werden überschrieben; Kopien, die der Datenträger, ein anderes Programm oder eine Sicherung dieses Rechners gemacht hat, erreicht dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Remove all backups and damaged libraries too: they hold these cases</source>
        <translation>Auch alle Sicherungen und beschädigten Bibliotheken entfernen: Sie enthalten diese Fälle</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>{n} case was deleted for good.</source>
        <translation>{n} Fall wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{n} cases were deleted for good.</source>
        <translation>{n} Fälle wurden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Fälle importieren</translation>
    </message>
    <message>
        <source>Import {n} case from {file}?</source>
        <translation>{n} Fall aus {file} importieren?</translation>
    </message>
    <message>
        <source>Import {n} cases from {file}?</source>
        <translation>{n} Fälle aus {file} importieren?</translation>
    </message>
    <message>
        <source>Import {n} cases from {files} files?</source>
        <translation>{n} Fälle aus {files} Dateien importieren?</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>In die Bibliothek importieren</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>{n} case is in the library already.</source>
        <translation>{n} Fall ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{n} cases are in the library already.</source>
        <translation>{n} Fälle sind schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{file} was not imported.</source>
        <translation>{file} wurde nicht importiert.</translation>
    </message>
    <message>
        <source>{reason}. The library is unchanged.</source>
        <translation>{reason}. Die Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <source>{n} case was imported.</source>
        <translation>{n} Fall wurde importiert.</translation>
    </message>
    <message>
        <source>{n} cases were imported.</source>
        <translation>{n} Fälle wurden importiert.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made before the first change of each session.</source>
        <translation>Es gibt noch keine Sicherung; vor der ersten Änderung jeder Sitzung wird eine gemacht.</translation>
    </message>
    <message>
        <source>The library is as it was on {date}.</source>
        <translation>Die Bibliothek ist wie am {date}.</translation>
    </message>
    <message>
        <source>The library was changed since. Backups… shows what going back would change.</source>
        <translation>Die Bibliothek wurde seither geändert. Sicherungen… zeigt, was ein Zurückgehen ändern würde.</translation>
    </message>
    <message>
        <source>The damaged library was set aside as {file}.</source>
        <translation>Die beschädigte Bibliothek wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Cases ({pattern})</source>
        <translation>Fälle ({pattern})</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Works that the program is made of</source>
        <translation>Werke, aus denen das Programm besteht</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{n} {marker}</source>
        <extracomment>A row was pressed; hands on the Row. A parting was pressed; hands on the decision.</extracomment>
        <translation>{n} {marker}</translation>
    </message>
    <message>
        <source>Only differences {n}</source>
        <translation>Nur Unterschiede {n}</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation>Kein Urteil unterscheidet sich.</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Edition {edition} — NET Pathway Explorer</source>
        <translation>Edition {edition} — NET Pathway Explorer</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Save &amp;slides…</source>
        <translation>F&amp;olien speichern…</translation>
    </message>
    <message>
        <source>Save a handout for s&amp;tudents…</source>
        <translation>Handzettel für &amp;Lernende speichern…</translation>
    </message>
    <message>
        <source>Save a handout for the t&amp;eacher…</source>
        <translation>Handzettel für Le&amp;hrende speichern…</translation>
    </message>
    <message>
        <source>Save the &amp;case file…</source>
        <translation>&amp;Falldatei speichern…</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>PDF-Dateien ({pattern})</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Webseiten ({pattern})</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Lehrfälle ({pattern})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>Lehrfall</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the whole graph: press to go there</source>
        <translation>Karte des ganzen Graphen: drücken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>Karte des Graphen</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Which?</source>
        <extracomment>The user wants to see an option; hands on its id. The user wants the trial undone.</extracomment>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The last step changed no verdict</source>
        <translation>Der letzte Schritt änderte kein Urteil</translation>
    </message>
    <message>
        <source>Last step: {moves}</source>
        <translation>Letzter Schritt: {moves}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>{option}: was {before}, is {after}</source>
        <translation>{option}: war {before}, ist {after}</translation>
    </message>
</context>
<context>
    <name>MultiEditor</name>
    <message>
        <source>None</source>
        <extracomment>The user gave an answer; hands on the value.</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>NearLimits</name>
    <message>
        <source>Near a limit</source>
        <extracomment>What is told has changed, and with it the room that it takes. The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation>Nahe an einer Grenze</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Zu dieser Frage</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Go to this question</source>
        <extracomment>Pressed; hands on the feature&apos;s id.</extracomment>
        <translation>Zu dieser Frage</translation>
    </message>
    <message>
        <source>Rank {n}. {what}. Press to go to the question.</source>
        <translation>Rang {n}. {what}. Drücken, um zur Frage zu gehen.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Next question: {question}</source>
        <translation>Nächste Frage: {question}</translation>
    </message>
</context>
<context>
    <name>NextQuestion</name>
    <message>
        <source>Next question</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value. The user wants to be asked one question after the other.</extracomment>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Führen</translation>
    </message>
    <message>
        <source>Ask one question after the other (F6)</source>
        <translation>Eine Frage nach der anderen stellen (F6)</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>Diese Antwort prüfen</translation>
    </message>
    <message>
        <source>Done, next question</source>
        <translation>Fertig, nächste Frage</translation>
    </message>
    <message>
        <source>Ask the skipped questions again</source>
        <translation>Übersprungene Fragen noch einmal stellen</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Nichts mehr zu fragen</translation>
    </message>
    <message>
        <source>All open questions skipped</source>
        <translation>Alle offenen Fragen übersprungen</translation>
    </message>
    <message>
        <source>No further answer can change a verdict.</source>
        <translation>Keine weitere Antwort kann ein Urteil ändern.</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Set</source>
        <extracomment>A valid number was entered; hands on the feature id and the number.</extracomment>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>OpenCases</name>
    <message>
        <source>Case {n}</source>
        <extracomment>Cases were opened, closed, saved, named or changed.</extracomment>
        <translation>Fall {n}</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>Hazard ratios</source>
        <extracomment>The user wants to see the figures large.</extracomment>
        <translation>Hazard Ratios</translation>
    </message>
    <message>
        <source>Median times</source>
        <translation>Mediane Zeiten</translation>
    </message>
    <message>
        <source>The lines below tell the same in words.</source>
        <translation>Die Zeilen darunter sagen dasselbe in Worten.</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Wie die Zahlen zu lesen sind</translation>
    </message>
    <message>
        <source>Show the figures large</source>
        <translation>Zahlen groß zeigen</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>No option has this verdict.</source>
        <translation>Keine Option hat dieses Urteil.</translation>
    </message>
    <message>
        <source>No option has this name.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if a treatment was given; hands on the option&apos;s id. The user wants to see the figures behind an option large; hands on the option&apos;s id.</extracomment>
        <translation>Keine Option heißt so.</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} nicht anwendbar</translation>
    </message>
    <message>
        <source>{n} of {m} applicable</source>
        <translation>{n} von {m} anwendbar</translation>
    </message>
    <message>
        <source>Tried {answers}</source>
        <translation>Probiert: {answers}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>OtherKnowledge</name>
    <message>
        <source>Open other knowledge</source>
        <translation>Anderes Wissen öffnen</translation>
    </message>
    <message>
        <source>Knowledge databases (*.sqlite)</source>
        <extracomment>A file was opened and proved; hands on its Knowledge.</extracomment>
        <translation>Wissensdatenbanken (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Proving {file}…</source>
        <translation>Beweise {file}…</translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation>{file} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{reason}. The knowledge on screen is unchanged.</source>
        <translation>{reason}. Das Wissen auf dem Bildschirm ist unverändert.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Pathway</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline of the decision graph</source>
        <extracomment>The user wants to see a question in the patient panel; hands on the feature id.</extracomment>
        <translation>Gliederung des Entscheidungsgraphen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which options to show</source>
        <translation>Welche Optionen gezeigt werden</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Applicable {n}</source>
        <translation>Anwendbar {n}</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Offen {n}</translation>
    </message>
    <message>
        <source>Out {n}</source>
        <translation>Heraus {n}</translation>
    </message>
    <message>
        <source>The answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation>Die Antworten widersprechen sich: Verlassen Sie sich nicht auf diese Urteile, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Only one option of the edition {edition} applies. That alone does not recommend it.</source>
        <translation>Nur eine Option der Edition {edition} ist anwendbar. Das allein empfiehlt sie nicht.</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Option suchen</translation>
    </message>
    <message>
        <source>The order of the options is no ranking.</source>
        <extracomment>The user chose another filter, or searches for other words.</extracomment>
        <translation>Die Reihenfolge der Optionen ist keine Rangfolge.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to the pathways</source>
        <translation>Zurück zu den Pfaden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is found by these words.</source>
        <extracomment>A question was chosen; hands on the feature&apos;s id. An option was chosen; hands on its id. A decision was chosen; hands on its id. A source was chosen; hands on the id of the option that rests on it. A section of the guide was chosen; hands on its id.</extracomment>
        <translation>Mit diesen Worten ist nichts zu finden.</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>Type to search questions, options, decisions, sources and the guide. These are the commands.</source>
        <translation>Tippen, um Fragen, Optionen, Entscheidungen, Quellen und das Handbuch zu durchsuchen. Dies sind die Befehle.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PathsScene</name>
    <message>
        <source>Here the paths part</source>
        <translation>Hier trennen sich die Pfade</translation>
    </message>
    <message>
        <source>comes by here</source>
        <translation>kommt hier vorbei</translation>
    </message>
    <message>
        <source>does not come by</source>
        <translation>kommt nicht vorbei</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>Only the paths</source>
        <extracomment>An option was pressed; hands on its id in its edition.</extracomment>
        <translation>Nur die Pfade</translation>
    </message>
    <message>
        <source>Hide what neither side can reach</source>
        <translation>Verbergen, was keine Seite erreichen kann</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Both paths in the decision graph</source>
        <translation>Beide Pfade im Entscheidungsgraphen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Difference {n} of {count}</source>
        <translation>Unterschied {n} von {count}</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} Unterschiede</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>The patient</source>
        <translation>Der Patient</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>No question matches the search.</source>
        <extracomment>The guided walk has begun (True) or is over (False).</extracomment>
        <translation>Keine Frage passt zur Suche.</translation>
    </message>
    <message>
        <source>{known} of {total} known</source>
        <translation>{known} von {total} bekannt</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>{n} more question</source>
        <translation>{n} weitere Frage</translation>
    </message>
    <message>
        <source>{n} more questions</source>
        <translation>{n} weitere Fragen</translation>
    </message>
    <message>
        <source>{n} more question, settled</source>
        <translation>{n} weitere Frage, geklärt</translation>
    </message>
    <message>
        <source>{n} more questions, all settled</source>
        <translation>{n} weitere Fragen, alle geklärt</translation>
    </message>
    <message>
        <source>{n} more questions, {m} can still change a verdict</source>
        <translation>{n} weitere Fragen, {m} können noch ein Urteil ändern</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Your choices</source>
        <extracomment>Take a choice back; hands on its id. Move a choice; hands on its id and -1 (up) or +1 (down).</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Move up: {choice}</source>
        <translation>Nach oben: {choice}</translation>
    </message>
    <message>
        <source>Move down: {choice}</source>
        <translation>Nach unten: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Zurücknehmen: {choice}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>You stand here.</source>
        <translation>Hier stehen Sie.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Space: on   ←: back   L: pointer   W: what if   Esc: end</source>
        <translation>Leertaste: weiter   ←: zurück   L: Zeiger   W: was wäre wenn   Esc: Ende</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A knowledge database was refused: it is damaged, of another kind or version, or its proof failed.</source>
        <translation>Eine Wissensdatenbank wurde abgelehnt: Sie ist beschädigt, von anderer Art oder Version, oder ihr Beweis schlug fehl.</translation>
    </message>
    <message>
        <source>The knowledge on screen stays in use.</source>
        <translation>Das Wissen auf dem Bildschirm bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from, or compile it anew from its content.</source>
        <translation>Lassen Sie sich die Datei noch einmal geben, oder kompilieren Sie sie neu aus ihrem Inhalt.</translation>
    </message>
    <message>
        <source>Content was refused: a statement in it is wrong or incomplete.</source>
        <translation>Inhalt wurde abgelehnt: Eine Aussage darin ist falsch oder unvollständig.</translation>
    </message>
    <message>
        <source>No database was written; an older one is unchanged.</source>
        <translation>Es wurde keine Datenbank geschrieben; eine ältere ist unverändert.</translation>
    </message>
    <message>
        <source>Mend the line that the message names and compile again.</source>
        <translation>Berichtigen Sie die Zeile, die die Meldung nennt, und kompilieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>A patient file was refused: it is damaged, of another kind, or from a newer version.</source>
        <translation>Eine Patientendatei wurde abgelehnt: Sie ist beschädigt, von anderer Art oder aus einer neueren Version.</translation>
    </message>
    <message>
        <source>The case on screen and the file are unchanged.</source>
        <translation>Der Fall auf dem Bildschirm und die Datei sind unverändert.</translation>
    </message>
    <message>
        <source>Open another copy of the file; a file from a newer version needs the newer program.</source>
        <translation>Öffnen Sie eine andere Kopie der Datei; eine Datei aus einer neueren Version braucht das neuere Programm.</translation>
    </message>
    <message>
        <source>A report was refused: the case in it was altered after it was written.</source>
        <translation>Ein Bericht wurde abgelehnt: Der Fall darin wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>Open the patient file itself, or an unaltered copy of the report.</source>
        <translation>Öffnen Sie die Patientendatei selbst oder eine unveränderte Kopie des Berichts.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Eine Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the file is still there, that the drive is connected and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist, das Laufwerk verbunden ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>Eine Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The case on screen is unchanged; an older version of the file is still there.</source>
        <translation>Der Fall auf dem Bildschirm ist unverändert; eine ältere Fassung der Datei ist noch da.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the drive.</source>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>Unsaved cases cannot be kept against a crash.</source>
        <translation>Ungespeicherte Fälle können nicht gegen einen Absturz gesichert werden.</translation>
    </message>
    <message>
        <source>The cases on screen are unchanged.</source>
        <translation>Die Fälle auf dem Bildschirm sind unverändert.</translation>
    </message>
    <message>
        <source>Save them yourself, and make room on the drive.</source>
        <translation>Speichern Sie sie selbst, und schaffen Sie Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>The roads of a case were left out, since this knowledge lacks one of their treatments.</source>
        <translation>Die Behandlungswege eines Falls wurden weggelassen, da diesem Wissen eine ihrer Behandlungen fehlt.</translation>
    </message>
    <message>
        <source>The answers were opened; the file is unchanged.</source>
        <translation>Die Antworten wurden geöffnet; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Save under another name, so that the roads in the file stay as they are.</source>
        <translation>Speichern Sie unter einem anderen Namen, damit die Wege in der Datei bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Something was not printed.</source>
        <translation>Etwas wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The case on screen is unchanged.</source>
        <translation>Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the report as PDF.</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Another program changed a patient file after it was read here.</source>
        <translation>Ein anderes Programm hat eine Patientendatei geändert, nachdem sie hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing was written over: the file and the case on screen are as they were.</source>
        <translation>Nichts wurde überschrieben: Die Datei und der Fall auf dem Bildschirm sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Save the case under another name, then compare the two.</source>
        <translation>Speichern Sie den Fall unter einem anderen Namen und vergleichen Sie dann die beiden.</translation>
    </message>
    <message>
        <source>The library cannot do what was asked.</source>
        <translation>Die Bibliothek kann nicht tun, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>Follow the message; a program that holds the library open has to be closed first.</source>
        <translation>Folgen Sie der Meldung; ein Programm, das die Bibliothek offen hält, muss zuerst geschlossen werden.</translation>
    </message>
    <message>
        <source>The file of the library is damaged.</source>
        <translation>Die Datei der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>It was set aside, never deleted, and its backups are still there.</source>
        <translation>Sie wurde beiseitegelegt, nicht gelöscht, und ihre Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>Restore a backup or the cases that can still be read, as the page of the library offers.</source>
        <translation>Stellen Sie eine Sicherung oder die noch lesbaren Fälle wieder her, wie es die Seite der Bibliothek anbietet.</translation>
    </message>
    <message>
        <source>Another window changed or removed a case, its tags or its note after they were read here.</source>
        <translation>Ein anderes Fenster hat einen Fall, seine Schlagworte oder seine Notiz geändert oder entfernt, nachdem sie hier gelesen wurden.</translation>
    </message>
    <message>
        <source>Nothing was written over: both states of the case, or both notes, are there.</source>
        <translation>Nichts wurde überschrieben: Beide Stände des Falls, oder beide Notizen, sind da.</translation>
    </message>
    <message>
        <source>Save the case again to keep it as one of its own, then compare the two. Of two notes keep what is right.</source>
        <translation>Speichern Sie den Fall noch einmal, um ihn als eigenen zu behalten, und vergleichen Sie dann die beiden. Von zwei Notizen behalten Sie, was stimmt.</translation>
    </message>
    <message>
        <source>An answer was not accepted: it is not a value of its question.</source>
        <translation>Eine Antwort wurde nicht angenommen: Sie ist kein Wert ihrer Frage.</translation>
    </message>
    <message>
        <source>The answer before it still stands.</source>
        <translation>Die vorige Antwort gilt weiter.</translation>
    </message>
    <message>
        <source>Enter a value in the range and unit that the question names.</source>
        <translation>Geben Sie einen Wert in dem Bereich und der Einheit ein, die die Frage nennt.</translation>
    </message>
    <message>
        <source>A teaching case was refused: its file is damaged or does not fit the knowledge.</source>
        <translation>Ein Lehrfall wurde abgelehnt: Seine Datei ist beschädigt oder passt nicht zum Wissen.</translation>
    </message>
    <message>
        <source>Other teaching cases and all results are unchanged.</source>
        <translation>Andere Lehrfälle und alle Ergebnisse sind unverändert.</translation>
    </message>
    <message>
        <source>Mend what the message names, or take the file out of the folder.</source>
        <translation>Berichtigen Sie, was die Meldung nennt, oder nehmen Sie die Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>A file of results was refused: it is damaged or of another kind.</source>
        <translation>Eine Ergebnisdatei wurde abgelehnt: Sie ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>All other results and the file are unchanged.</source>
        <translation>Alle anderen Ergebnisse und die Datei sind unverändert.</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from.</source>
        <translation>Lassen Sie sich die Datei noch einmal geben.</translation>
    </message>
    <message>
        <source>A command could not be carried out as it was given.</source>
        <translation>Ein Befehl konnte so, wie er gegeben wurde, nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Follow the message; --help lists what each command takes.</source>
        <translation>Folgen Sie der Meldung; --help zählt auf, was jeder Befehl annimmt.</translation>
    </message>
    <message>
        <source>A part of the program failed.</source>
        <translation>Ein Teil des Programms ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The answers are still on screen.</source>
        <translation>Die Antworten sind noch auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Go on; if something looks wrong, save your cases and start the program again. Send the report to those who maintain the program: it holds no answers.</source>
        <translation>Arbeiten Sie weiter; sieht etwas falsch aus, speichern Sie Ihre Fälle und starten Sie das Programm neu. Senden Sie den Bericht an die, die das Programm pflegen: Er enthält keine Antworten.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly when it ran last.</source>
        <translation>Das Programm ist beim letzten Mal unerwartet beendet worden.</translation>
    </message>
    <message>
        <source>Cases that were not saved are offered again, unless cases are not to be remembered.</source>
        <translation>Nicht gespeicherte Fälle werden wieder angeboten, außer wenn keine Fälle gemerkt werden sollen.</translation>
    </message>
    <message>
        <source>Send the report to those who maintain the program: it holds no answers.</source>
        <translation>Senden Sie den Bericht an die, die das Programm pflegen: Er enthält keine Antworten.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Export as CSV…</source>
        <extracomment>The learner wants to take a quiz.</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Zu den Fragen</translation>
    </message>
    <message>
        <source>{agreed} of {seen} choices agreed</source>
        <translation>{agreed} von {seen} Entscheidungen stimmten überein</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Noch nichts beantwortet</translation>
    </message>
    <message>
        <source>One of them was seen before.</source>
        <translation>Eine davon wurde schon gesehen.</translation>
    </message>
    <message>
        <source>{n} of them were seen before.</source>
        <translation>{n} davon wurden schon gesehen.</translation>
    </message>
    <message>
        <source>How often your choices agreed with the guidelines is counted here, topic by topic.</source>
        <translation>Hier wird Thema für Thema gezählt, wie oft Ihre Auswahl mit den Leitlinien übereinstimmte.</translation>
    </message>
    <message>
        <source>{agreed} of {seen} agreed</source>
        <translation>{agreed} von {seen} stimmten überein</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>What was kept cannot be used: {reason}. Erase it to begin anew.</source>
        <translation>Das Aufbewahrte ist nicht verwendbar: {reason}. Löschen Sie es, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Nothing is kept beyond this window: cases are not remembered.</source>
        <translation>Über dieses Fenster hinaus wird nichts aufbewahrt: Fälle werden nicht gemerkt.</translation>
    </message>
    <message>
        <source>Kept on this computer only, without a name. Few items say little: these are counts, not marks.</source>
        <translation>Nur auf diesem Rechner aufbewahrt, ohne Namen. Wenige Aufgaben sagen wenig: Das sind Zählungen, keine Noten.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt exportieren</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>Tabellen ({pattern})</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>{n} more ways</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to see what a change does; hands on the Change. The user wants to read all changes.</extracomment>
        <translation>{n} weitere Wege</translation>
    </message>
    <message>
        <source>1 more way</source>
        <translation>1 weiterer Weg</translation>
    </message>
    <message>
        <source>The answers contradict each other; this can be told once they agree.</source>
        <translation>Die Antworten widersprechen sich; dies lässt sich sagen, wenn sie zusammenpassen.</translation>
    </message>
    <message>
        <source>This option is too large to be looked at exactly; this cannot be told.</source>
        <translation>Diese Option ist zu groß, um genau betrachtet zu werden; dies lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>One answer would decide it</source>
        <translation>Eine Antwort würde es entscheiden</translation>
    </message>
    <message>
        <source>What would bring it in</source>
        <translation>Was sie hereinbrächte</translation>
    </message>
    <message>
        <source>What would take it out</source>
        <translation>Was sie herausnähme</translation>
    </message>
    <message>
        <source>{verdict} if</source>
        <translation>{verdict}, wenn</translation>
    </message>
    <message>
        <source>a fact that does not change</source>
        <translation>eine Tatsache, die sich nicht ändert</translation>
    </message>
    <message>
        <source>Try it, undoably: {answers}</source>
        <translation>Probieren, rückgängig zu machen: {answers}</translation>
    </message>
    <message>
        <source>Try: {answer}</source>
        <translation>Probieren: {answer}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Nahe an einer Grenze</translation>
    </message>
    <message>
        <source>Stays out whatever the answer is to: {features}</source>
        <translation>Bleibt heraus, wie auch immer die Antwort lautet auf: {features}</translation>
    </message>
    <message>
        <source>Applies whatever the answer is to: {features}</source>
        <translation>Anwendbar, wie auch immer die Antwort lautet auf: {features}</translation>
    </message>
    <message>
        <source>What does not matter here</source>
        <translation>Was hier nicht von Bedeutung ist</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was dies ändern würde</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Zu dieser Frage</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>End the quiz</source>
        <extracomment>A choice was made; hands on its number, from 0. The learner stands by the choice, or goes on after it was revealed. Back to the choice of topics. Look at the patient in the pathways; hands on the Question.</extracomment>
        <translation>Quiz beenden</translation>
    </message>
    <message>
        <source>Look at this patient</source>
        <translation>Diesen Patienten ansehen</translation>
    </message>
    <message>
        <source>The next question is being made…</source>
        <translation>Die nächste Frage entsteht…</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not this one. Right is {n}: {choice}</source>
        <translation>Diese nicht. Richtig ist {n}: {choice}</translation>
    </message>
    <message>
        <source>right, your choice</source>
        <translation>richtig, Ihre Wahl</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong, your choice</source>
        <translation>falsch, Ihre Wahl</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>Frage {n} von {count}</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>1 to 5 choose, Enter commits.</source>
        <translation>1 bis 5 wählt, Eingabe legt fest.</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Zur Zusammenfassung</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Eingabe geht weiter.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Was anwendbar ist</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>Was als Nächstes zu fragen ist</translation>
    </message>
    <message>
        <source>2012 or today</source>
        <translation>2012 oder heute</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primärtumor</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Hormonal syndrome</source>
        <translation>Hormonelles Syndrom</translation>
    </message>
    <message>
        <source>Role of the treatment</source>
        <translation>Rolle der Behandlung</translation>
    </message>
    <message>
        <source>Group of treatments</source>
        <translation>Gruppe von Behandlungen</translation>
    </message>
    <message>
        <source>No syndrome</source>
        <translation>Kein Syndrom</translation>
    </message>
</context>
<context>
    <name>QuizRoom</name>
    <message>
        <source>No question fits these topics and this level. Leave one of them out.</source>
        <extracomment>Look at the patient of a question in the pathways; hands on the Case. A quiz is being taken, or no longer.</extracomment>
        <translation>Keine Frage passt zu diesen Themen und dieser Stufe. Lassen Sie etwas davon weg.</translation>
    </message>
    <message>
        <source>Saved as {file}. It holds no name.</source>
        <translation>Gespeichert als {file}. Es enthält keinen Namen.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>Save results for the class</source>
        <translation>Ergebnisse für den Kurs speichern</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Ergebnisse ({pattern})</translation>
    </message>
    <message>
        <source>results</source>
        <translation>ergebnisse</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Section of the guide</source>
        <extracomment>A link was followed; hands on what it names.</extracomment>
        <translation>Abschnitt des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation>Vor der Anwendung zu prüfen</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>{n} files were not opened.</source>
        <translation>{n} Dateien wurden nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The program is running already (process {process} on {host}, since {since}) and did not answer. Until it ends, the library is only read here; unsaved cases of this window are not kept against a crash.</source>
        <translation>Das Programm läuft schon (Prozess {process} auf {host}, seit {since}) und hat nicht geantwortet. Bis es endet, wird die Bibliothek hier nur gelesen; nicht gespeicherte Fälle dieses Fensters sind gegen einen Absturz nicht gesichert.</translation>
    </message>
    <message>
        <source>This file lies in a folder that seems to be copied elsewhere ({service}).</source>
        <translation>Diese Datei liegt in einem Ordner, der anscheinend anderswohin kopiert wird ({service}).</translation>
    </message>
    <message>
        <source>Answers that may together single a patient out: {answers}. Hand the file on with care.</source>
        <translation>Antworten, die zusammen einen Patienten erkennbar machen können: {answers}. Geben Sie die Datei mit Bedacht weiter.</translation>
    </message>
    <message>
        <source>Save a copy without them…</source>
        <translation>Kopie ohne sie speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The option list was copied.</source>
        <translation>Die Optionsliste wurde kopiert.</translation>
    </message>
    <message>
        <source>The whole assessment was copied.</source>
        <translation>Die ganze Beurteilung wurde kopiert.</translation>
    </message>
    <message>
        <source>{option} was copied.</source>
        <translation>{option} wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy this option</source>
        <translation>Diese Option kopieren</translation>
    </message>
    <message>
        <source>Copy the option list</source>
        <translation>Optionsliste kopieren</translation>
    </message>
    <message>
        <source>Copy the whole assessment</source>
        <translation>Ganze Beurteilung kopieren</translation>
    </message>
    <message>
        <source>Save the whole graph</source>
        <translation>Ganzen Graphen speichern</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>A picture of the graph is a .png, .svg or .pdf file</source>
        <translation>Ein Bild des Graphen ist eine .png-, .svg- oder .pdf-Datei</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Cases that are not saved were written down: they are offered again if the program should end.</source>
        <translation>Ungespeicherte Fälle wurden niedergeschrieben: Sie werden wieder angeboten, falls das Programm endet.</translation>
    </message>
    <message>
        <source>Cases that are not saved are kept nowhere else: save them now.</source>
        <translation>Ungespeicherte Fälle sind nirgends sonst: Speichern Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Bericht verbergen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>{n} page</source>
        <translation>{n} Seite</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>Answers that may together single a patient out: {answers}. Hand the report on with care.</source>
        <translation>Antworten, die zusammen einen Patienten erkennbar machen können: {answers}. Geben Sie den Bericht mit Bedacht weiter.</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>PDF-Dateien ({pattern})</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Webseiten ({pattern})</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>Textdateien ({pattern})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Choose another printer, or save the report as PDF. The case on screen is unchanged.</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie den Bericht als PDF. Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Der Bericht wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Leave these answers out</source>
        <translation>Diese Antworten weglassen</translation>
    </message>
    <message>
        <source>Left out of this report: {answers}.</source>
        <translation>In diesem Bericht weggelassen: {answers}.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Eine Seite für das Tumorboard</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Voller Bericht</translation>
    </message>
    <message>
        <source>How much the report tells</source>
        <translation>Wie viel der Bericht sagt</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <extracomment>The user wants a backup restored; hands on the Backup.</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restoring backs up the present library first, so it can be taken back.</source>
        <translation>Beim Wiederherstellen wird zuerst die jetzige Bibliothek gesichert, sodass es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>This backup holds {n} case.</source>
        <translation>Diese Sicherung enthält {n} Fall.</translation>
    </message>
    <message>
        <source>This backup holds {n} cases.</source>
        <translation>Diese Sicherung enthält {n} Fälle.</translation>
    </message>
    <message>
        <source>Would no longer be there</source>
        <translation>Wären nicht mehr da</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Kämen zurück</translation>
    </message>
    <message>
        <source>Would be as they were then</source>
        <translation>Wären wie damals</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Right</source>
        <extracomment>Pressed; hands on the number of the question, from 0.</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>RoadStrip</name>
    <message>
        <source>The treatment was not taken.</source>
        <extracomment>The strip was opened or folded by itself or from inside; hands on whether it is open.</extracomment>
        <translation>Die Behandlung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Next treatment…</source>
        <translation>Nächste Behandlung…</translation>
    </message>
    <message>
        <source>Other treatment…</source>
        <translation>Andere Behandlung…</translation>
    </message>
    <message>
        <source>Choose a treatment that applies now, and how it went.</source>
        <translation>Wählen Sie eine Behandlung, die jetzt anwendbar ist, und wie sie verlief.</translation>
    </message>
    <message>
        <source>Continue differently from the step where you stand: on a second road.</source>
        <translation>Ab diesem Schritt anders fortfahren: auf einem zweiten Weg.</translation>
    </message>
    <message>
        <source>A patient file holds {n} roads of {m} treatments at most. Remove a road first.</source>
        <translation>Eine Patientendatei fasst höchstens {n} Wege mit {m} Behandlungen. Entfernen Sie zuerst einen Weg.</translation>
    </message>
    <message>
        <source>Road: treatment after treatment</source>
        <translation>Weg: Behandlung nach Behandlung</translation>
    </message>
    <message>
        <source>Take a treatment and say how it went: its history is carried along, and saved with the case.</source>
        <translation>Wählen Sie eine Behandlung und sagen Sie, wie sie verlief: Ihre Vorgeschichte wird mitgenommen und mit dem Fall gespeichert.</translation>
    </message>
    <message>
        <source>Fold the road</source>
        <translation>Weg zuklappen</translation>
    </message>
    <message>
        <source>Fold the road into one line (Ctrl+R)</source>
        <translation>Weg auf eine Zeile zuklappen (Strg+R)</translation>
    </message>
    <message>
        <source>Show the road (Ctrl+R)</source>
        <translation>Weg zeigen (Strg+R)</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>All cases</source>
        <extracomment>Back to the list of cases. A task was committed to with a choice; hands on its Result. Back to the pathways. Open the patient of the present stage in the pathways; hands on the Run.</extracomment>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation>Zurück zu den Pfaden</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Für Lehrende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{n} questions can still change a verdict.</source>
        <translation>{n} Fragen können noch ein Urteil ändern.</translation>
    </message>
    <message>
        <source>What this has settled</source>
        <translation>Was das geklärt hat</translation>
    </message>
    <message>
        <source>With it open</source>
        <translation>Als es offen war</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Dieser Patient</translation>
    </message>
    <message>
        <source>The patient&apos;s way leads here.</source>
        <translation>Der Weg des Patienten führt hierher.</translation>
    </message>
    <message>
        <source>{option}: where the ways part</source>
        <translation>{option}: wo sich die Wege trennen</translation>
    </message>
    <message>
        <source>The way leads to this option, but the option itself does not fit this patient.</source>
        <translation>Der Weg führt zu dieser Option, aber die Option selbst passt nicht zu diesem Patienten.</translation>
    </message>
    <message>
        <source>{stage} · {n} of {count} · {edition}</source>
        <translation>{stage} · {n} von {count} · {edition}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Commit and reveal</source>
        <translation>Festlegen und aufdecken</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Zur Zusammenfassung</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Weiter: {stage}</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Result files ({pattern})</source>
        <translation>Ergebnisdateien ({pattern})</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Present (F5), slides, handouts, case file</source>
        <translation>Vorführen (F5), Folien, Handzettel, Falldatei</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Die Antworten</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{reason}. Choose another name or place. The case on screen is unchanged.</source>
        <translation>{reason}. Wählen Sie einen anderen Namen oder Ort. Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Label</source>
        <extracomment>The session changed; hands on the Snapshot before and the Snapshot after. Another case is on screen than before; comes after `changed`, whose Snapshots are of two cases then.</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Begin</source>
        <extracomment>The learner wants to begin; hands on the QuizSettings and the number of questions.</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Questions about invented patients</source>
        <translation>Fragen über erfundene Patienten</translation>
    </message>
    <message>
        <source>Each question has one right answer, worked out from the guidelines in this program, and each answer is explained. Choose what they are about, or begin with everything.</source>
        <translation>Jede Frage hat eine richtige Antwort, abgeleitet aus den Leitlinien in diesem Programm, und jede Antwort wird erklärt. Wählen Sie, worum es geht, oder beginnen Sie mit allem.</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Wie viele Fragen</translation>
    </message>
    <message>
        <source>Number of the quiz</source>
        <translation>Nummer des Quiz</translation>
    </message>
    <message>
        <source>The same number, topics and level give the same questions to everybody.</source>
        <translation>Dieselbe Nummer, dieselben Themen und dieselbe Stufe ergeben für alle dieselben Fragen.</translation>
    </message>
    <message>
        <source>Quiz no.</source>
        <translation>Quiz Nr.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The case was saved as a file.</source>
        <translation>Der Fall wurde als Datei gespeichert.</translation>
    </message>
    <message>
        <source>The case was saved in the library.</source>
        <translation>Der Fall wurde in der Bibliothek gespeichert.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>{known} of {total} known, {open} can still change a verdict · reviewed {date}</source>
        <translation>{known} von {total} bekannt, {open} können noch ein Urteil ändern · geprüft {date}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>What this step changed</source>
        <extracomment>The user wants to see an option; hands on its id.</extracomment>
        <translation>Was dieser Schritt änderte</translation>
    </message>
    <message>
        <source>Show this option</source>
        <translation>Diese Option zeigen</translation>
    </message>
    <message>
        <source>Show why it is out</source>
        <translation>Zeigen, warum sie heraus ist</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Another quiz</source>
        <extracomment>Look at a question again; hands on its number. Choose another quiz. Save the results for the class.</extracomment>
        <translation>Anderes Quiz</translation>
    </message>
    <message>
        <source>Save results for the class…</source>
        <translation>Ergebnisse für den Kurs speichern…</translation>
    </message>
    <message>
        <source>{right} of {n} right</source>
        <translation>{right} von {n} richtig</translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation>Keine Frage wurde beantwortet</translation>
    </message>
    <message>
        <source>{kind}: {right} of {n}</source>
        <translation>{kind}: {right} von {n}</translation>
    </message>
    <message>
        <source>Your choice: {choice}</source>
        <translation>Ihre Wahl: {choice}</translation>
    </message>
    <message>
        <source>Right: {choice}</source>
        <translation>Richtig: {choice}</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Find an option or question</source>
        <extracomment>An option or question was pressed; hands on its id.</extracomment>
        <translation>Option oder Frage suchen</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Back to the pathways</source>
        <translation>Zurück zu den Pfaden</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>The user wants to open the patient of a case; hands on the Case.</extracomment>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>The patients that questions are made from do not fit this knowledge: {reason}.</source>
        <translation>Die Patienten, aus denen Fragen entstehen, passen nicht zu diesem Wissen: {reason}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Introductory</source>
        <translation>Einführend</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Pathologie</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>Tumorboard</translation>
    </message>
    <message>
        <source>You chose it, and it applies</source>
        <translation>Gewählt, und anwendbar</translation>
    </message>
    <message>
        <source>You chose it, but it is out for this patient</source>
        <translation>Gewählt, aber für diesen Patienten heraus</translation>
    </message>
    <message>
        <source>You chose it, and it is still open</source>
        <translation>Gewählt, und noch offen</translation>
    </message>
    <message>
        <source>Applies as well</source>
        <translation>Auch anwendbar</translation>
    </message>
    <message>
        <source>Applies to this patient</source>
        <translation>Auf diesen Patienten anwendbar</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Eine Diskussion wert</translation>
    </message>
    <message>
        <source>Choose as many as you like.</source>
        <translation>Wählen Sie so viele Sie wollen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Choose up to {n}, the best first.</source>
        <translation>Wählen Sie bis zu {n}, die beste zuerst.</translation>
    </message>
    <message>
        <source>Choose up to {n}.</source>
        <translation>Wählen Sie bis zu {n}.</translation>
    </message>
    <message>
        <source>You chose nothing. This is what the edition says for this patient.</source>
        <translation>Sie haben nichts gewählt. Das sagt die Edition für diesen Patienten.</translation>
    </message>
    <message>
        <source>Your choice applies to this patient.</source>
        <translation>Ihre Wahl ist bei diesem Patienten anwendbar.</translation>
    </message>
    <message>
        <source>All {n} of your choices apply.</source>
        <translation>Alle {n} gewählten sind anwendbar.</translation>
    </message>
    <message>
        <source>one applies</source>
        <translation>eine ist anwendbar</translation>
    </message>
    <message>
        <source>{n} apply</source>
        <translation>{n} sind anwendbar</translation>
    </message>
    <message>
        <source>one is still open</source>
        <translation>eine ist noch offen</translation>
    </message>
    <message>
        <source>{n} are still open</source>
        <translation>{n} sind noch offen</translation>
    </message>
    <message>
        <source>one is out</source>
        <translation>eine ist heraus</translation>
    </message>
    <message>
        <source>{n} are out</source>
        <translation>{n} sind heraus</translation>
    </message>
    <message>
        <source>Your choice is still open: something is missing.</source>
        <translation>Ihre Wahl ist noch offen: Etwas fehlt.</translation>
    </message>
    <message>
        <source>Your choice is out for this patient.</source>
        <translation>Ihre Wahl ist für diesen Patienten heraus.</translation>
    </message>
    <message>
        <source>Of your {n} choices, {parts}.</source>
        <translation>Von Ihren {n} gewählten: {parts}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Label of the case</source>
        <translation>Bezeichnung des Falls</translation>
    </message>
    <message>
        <source>Label of this case. No names, dates of birth or record numbers.</source>
        <translation>Bezeichnung dieses Falls. Keine Namen, Geburtsdaten oder Aktennummern.</translation>
    </message>
    <message>
        <source>Edition of the guidelines</source>
        <translation>Edition der Leitlinien</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>{edition} · reviewed {date}</source>
        <translation>{edition} · geprüft {date}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The patient</source>
        <translation>Der Patient</translation>
    </message>
    <message>
        <source>What is known stands here. Click an answer, or “Not known” to take it back. Nothing is assumed, and every step can be undone.</source>
        <translation>Hier steht, was bekannt ist. Klicken Sie eine Antwort an, oder „Nicht bekannt“, um sie zurückzunehmen. Nichts wird angenommen, und jeder Schritt lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>Die nächste Frage</translation>
    </message>
    <message>
        <source>The question that is expected to decide most comes first, with what each answer would do. “Guide me” asks one after the other.</source>
        <translation>Zuerst kommt die Frage, die voraussichtlich am meisten entscheidet, mit der Wirkung jeder Antwort. „Führen“ stellt eine nach der anderen.</translation>
    </message>
    <message>
        <source>The pathways</source>
        <translation>Die Pfade</translation>
    </message>
    <message>
        <source>The decisions of the guidelines, with the patient&apos;s way drawn strong. Click a branch to answer its question; closed branches say why.</source>
        <translation>Die Entscheidungen der Leitlinien, der Weg des Patienten kräftig gezeichnet. Klicken Sie einen Zweig an, um seine Frage zu beantworten; geschlossene Zweige sagen warum.</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Die Optionen</translation>
    </message>
    <message>
        <source>Every treatment with its verdict. Open a card to read why, why not, what would change it, and the sources behind it.</source>
        <translation>Jede Behandlung mit ihrem Urteil. Öffnen Sie eine Karte: warum, warum nicht, was es ändern würde, und die Quellen dahinter.</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>Die Edition</translation>
    </message>
    <message>
        <source>Guidelines as they are today, with the date of their review, or as they stood in 2012. The answers stay the same.</source>
        <translation>Leitlinien von heute, mit dem Datum ihrer Prüfung, oder der Stand von 2012. Die Antworten bleiben dieselben.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>What is still to be found out, 2012 and today side by side, the studies, a report to print, your own cases, and teaching. F1 opens the guide about what you are looking at; Ctrl+K finds everything.</source>
        <translation>Was noch zu klären ist, 2012 und heute nebeneinander, die Studien, ein Bericht zum Drucken, eigene Fälle und Lehre. F1 öffnet die Anleitung zu dem, was Sie gerade ansehen; Strg+K findet alles.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip the tour</source>
        <extracomment>To the next stop, or the one before: 1 or -1. The tour is to end.</extracomment>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Go to “{place}”</source>
        <translation>Zu „{place}“ gehen</translation>
    </message>
    <message>
        <source>Branch off</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Name of a road</source>
        <translation>Name eines Wegs</translation>
    </message>
    <message>
        <source>Remove {road}</source>
        <translation>{road} entfernen</translation>
    </message>
</context>
<context>
    <name>TreatmentPopup</name>
    <message>
        <source>Next treatment</source>
        <extracomment>Treatment and outcome were chosen; hands on the option&apos;s id and the outcome&apos;s value.</extracomment>
        <translation>Nächste Behandlung</translation>
    </message>
    <message>
        <source>Go on with the same</source>
        <translation>Mit derselben fortfahren</translation>
    </message>
    <message>
        <source>{n} more option needs answers first; its card can take it all the same.</source>
        <translation>{n} weitere Option braucht zuerst Antworten; auf ihrer Karte lässt sie sich trotzdem wählen.</translation>
    </message>
    <message>
        <source>{n} more options need answers first; their cards can take them all the same.</source>
        <translation>{n} weitere Optionen brauchen zuerst Antworten; auf ihren Karten lassen sie sich trotzdem wählen.</translation>
    </message>
    <message>
        <source>Choose a treatment, then how it went.</source>
        <translation>Wählen Sie eine Behandlung, dann wie sie verlief.</translation>
    </message>
    <message>
        <source>Continue with {option}</source>
        <translation>Mit {option} fortfahren</translation>
    </message>
    <message>
        <source>Find a treatment</source>
        <translation>Behandlung suchen</translation>
    </message>
    <message>
        <source>Applicable treatments</source>
        <translation>Anwendbare Behandlungen</translation>
    </message>
    <message>
        <source>How did it go? {option}</source>
        <translation>Wie verlief es? {option}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
</context>
<context>
    <name>UnsavedNotes</name>
    <message>
        <source>The note of {n} case is not saved.</source>
        <translation>Die Notiz von {n} Fall ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The notes of {n} cases are not saved.</source>
        <translation>Die Notizen von {n} Fällen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The library did not take tags and note. They are lost when the window closes.</source>
        <translation>Die Bibliothek hat Schlagwörter und Notiz nicht angenommen. Sie gehen verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>Textdateien ({pattern})</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Here the ways part</source>
        <translation>Hier trennen sich die Wege</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <extracomment>The user wants to see a bundled case; hands on its file.</extracomment>
        <translation>So beginnt man</translation>
    </message>
    <message>
        <source>Nothing is known yet, and nothing is assumed</source>
        <translation>Noch ist nichts bekannt, und nichts wird angenommen</translation>
    </message>
    <message>
        <source>Answer the next question on the left, or click a branch in the pathways.</source>
        <translation>Beantworten Sie links die nächste Frage, oder klicken Sie in den Pfaden einen Zweig an.</translation>
    </message>
    <message>
        <source>Or look at a sample patient:</source>
        <translation>Oder sehen Sie einen Beispielpatienten an:</translation>
    </message>
    <message>
        <source>Or open a teaching case</source>
        <translation>Oder ein Lehrfall</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>{change}. Nothing moves.</source>
        <extracomment>Back to the pages.</extracomment>
        <translation>{change}. Nichts ändert sich.</translation>
    </message>
    <message>
        <source>{change}. {n} verdicts move.</source>
        <translation>{change}. {n} Urteile ändern sich.</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>Wählen Sie eine andere Antwort.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>… it were</source>
        <translation>… es wäre</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>Nothing is missing: no further answer can change a verdict.</source>
        <translation>Nichts fehlt: Keine weitere Antwort kann ein Urteil ändern.</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Punkt</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>{n} open item, ranked by what it settles</source>
        <translation>{n} offener Punkt, geordnet nach dem, was er klärt</translation>
    </message>
    <message>
        <source>{n} open items, ranked by what they settle</source>
        <translation>{n} offene Punkte, geordnet nach dem, was sie klären</translation>
    </message>
    <message>
        <source>Choose another printer, or save the work-up as PDF. The case on screen is unchanged.</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie die Abklärung als PDF. Der Fall auf dem Bildschirm ist unverändert.</translation>
    </message>
    <message>
        <source>The work-up was not printed.</source>
        <translation>Die Abklärung wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The work-up was copied.</source>
        <translation>Die Abklärung wurde kopiert.</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>PDF-Dateien ({pattern})</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>Textdateien ({pattern})</translation>
    </message>
    <message>
        <source>Save the work-up</source>
        <translation>Abklärung speichern</translation>
    </message>
    <message>
        <source>work-up</source>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Work-up</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id.</extracomment>
        <translation>Abklärung</translation>
    </message>
    <message>
        <source>Answers contradict each other: settle that first, on the left.</source>
        <translation>Antworten widersprechen sich: Klären Sie das zuerst, auf der linken Seite.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation>Ganzen Graphen zeigen (0)</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>The program failed over it ({kind})</source>
        <translation>Das Programm ist daran gescheitert ({kind})</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{n} became applicable</source>
        <translation>{n} anwendbar geworden</translation>
    </message>
    <message>
        <source>{n} fell away</source>
        <translation>{n} weggefallen</translation>
    </message>
    <message>
        <source>{n} became contraindicated</source>
        <translation>{n} kontraindiziert geworden</translation>
    </message>
    <message>
        <source>{n} needs information now</source>
        <translation>{n} braucht jetzt Angaben</translation>
    </message>
    <message>
        <source>{n} need information now</source>
        <translation>{n} brauchen jetzt Angaben</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Hazard Ratio</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Here ends what the edition of {edition} knows</source>
        <translation>Hier endet, was die Edition {edition} weiß</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Vor {year}</translation>
    </message>
    <message>
        <source>{source}: {arms} ({endpoint})</source>
        <translation>{source}: {arms} ({endpoint})</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgie</translation>
    </message>
    <message>
        <source>Transplantation</source>
        <translation>Transplantation</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>Embolisation</source>
        <translation>Embolisation</translation>
    </message>
    <message>
        <source>Radioembolisation</source>
        <translation>Radioembolisation</translation>
    </message>
    <message>
        <source>PRRT</source>
        <translation>PRRT</translation>
    </message>
    <message>
        <source>Somatostatin analogues</source>
        <translation>Somatostatinanaloga</translation>
    </message>
    <message>
        <source>Interferon</source>
        <translation>Interferon</translation>
    </message>
    <message>
        <source>Targeted drugs</source>
        <translation>Zielgerichtete Mittel</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation>Chemotherapie</translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation>Immuntherapie</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Symptomkontrolle</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Supportive Behandlung</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Names the pancreas</source>
        <translation>Nennt das Pankreas</translation>
    </message>
    <message>
        <source>Names the gut</source>
        <translation>Nennt den Darm</translation>
    </message>
    <message>
        <source>Names carcinoma (NEC)</source>
        <translation>Nennt das Karzinom (NEC)</translation>
    </message>
    <message>
        <source>Square: hazard ratio; line: its interval as reported; hollow and dashed: source to be confirmed. Which group a ratio favours is said in the words of its study.</source>
        <translation>Quadrat: Hazard Ratio; Linie: ihr Intervall wie berichtet; hohl und gestrichelt: Quelle noch zu bestätigen. Welche Gruppe ein Verhältnis begünstigt, steht in den Worten der Studie.</translation>
    </message>
    <message>
        <source>Bar: median time in months; line: its interval as reported; hollow and dashed: source to be confirmed.</source>
        <translation>Balken: mediane Zeit in Monaten; Linie: ihr Intervall wie berichtet; hohl und gestrichelt: Quelle noch zu bestätigen.</translation>
    </message>
    <message>
        <source>◆ changed between the editions   ○ randomised trial   □ guideline</source>
        <translation>◆ zwischen den Editionen geändert   ○ randomisierte Studie   □ Leitlinie</translation>
    </message>
    <message>
        <source>Hazard ratio, logarithmic; 1 = no difference</source>
        <translation>Hazard Ratio, logarithmisch; 1 = kein Unterschied</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>{value}, no interval recorded</source>
        <translation>{value}, kein Intervall erfasst</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation>{value} ({low} bis {high}) {unit}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Behind: {options}</source>
        <translation>Hinter: {options}</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>Quelle noch zu bestätigen</translation>
    </message>
    <message>
        <source>Each study stands for itself, with its own patients: nothing is pooled, and rows must not be compared.</source>
        <translation>Jede Studie steht für sich, mit ihren eigenen Patienten: Nichts ist zusammengerechnet, und Zeilen dürfen nicht verglichen werden.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>This patient</source>
        <translation>Dieser Patient</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} nicht anwendbar</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Continues in {track}</source>
        <translation>Weiter in {track}</translation>
    </message>
    <message>
        <source>Historical {edition}</source>
        <translation>Historisch {edition}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Click to fold them.</source>
        <translation>Klicken, um sie zuzuklappen.</translation>
    </message>
    <message>
        <source>Click to show them here.</source>
        <translation>Klicken, um sie hier zu zeigen.</translation>
    </message>
    <message>
        <source>Click to choose an answer.</source>
        <translation>Klicken, um eine Antwort zu wählen.</translation>
    </message>
    <message>
        <source>Click again to set this back to “not known”.</source>
        <translation>Noch einmal klicken, um auf „nicht bekannt“ zurückzusetzen.</translation>
    </message>
    <message>
        <source>Click to answer with this.</source>
        <translation>Klicken, um so zu antworten.</translation>
    </message>
    <message>
        <source>Decision graph of {edition}: {tracks} tracks, {decisions} decisions, {reached} of them reached, {options} options. The outline holds the same as a list.</source>
        <translation>Entscheidungsgraph von {edition}: {tracks} Spuren, {decisions} Entscheidungen, davon {reached} erreicht, {options} Optionen. Die Gliederung enthält dasselbe als Liste.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebige Zahl</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} oder mehr</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>über {n}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>bis {n}</translation>
    </message>
    <message>
        <source>below {n}</source>
        <translation>unter {n}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Press a card to come closer</source>
        <translation>Eine Karte drücken, um näher zu kommen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation>{n} Option</translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation>{n} Optionen</translation>
    </message>
    <message>
        <source>{n} of {count} criteria</source>
        <translation>{n} von {count} Kriterien</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Checks before use: {names}</source>
        <translation>Vor Anwendung zu prüfen: {names}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Rules it out</source>
        <translation>Schließt es aus</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>Quelle noch zu bestätigen</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>near</name>
    <message>
        <source>{feature} {answer}: at {other} {what}</source>
        <translation>{feature} {answer}: bei {other} {what}</translation>
    </message>
    <message>
        <source>{feature} {answer}: at {other} {what} (check with it: {others})</source>
        <translation>{feature} {answer}: bei {other} {what} (damit zu prüfen: {others})</translation>
    </message>
    <message>
        <source>this option would be {verdict}</source>
        <translation>wäre diese Option {verdict}</translation>
    </message>
    <message>
        <source>this patient would be: {findings}</source>
        <translation>wäre dieser Patient: {findings}</translation>
    </message>
    <message>
        <source>{n} verdict would differ</source>
        <translation>wäre {n} Urteil anders</translation>
    </message>
    <message>
        <source>{n} verdicts would differ</source>
        <translation>wären {n} Urteile anders</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>“{typed}” is not one number. Type one such as 5 or 0.5.</source>
        <translation>„{typed}“ ist nicht eine Zahl. Tippen Sie eine wie 5 oder 0,5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Type {big} or {small}.</source>
        <translation>„{typed}“ lässt sich auf zwei Arten lesen. Tippen Sie {big} oder {small}.</translation>
    </message>
    <message>
        <source>{value} was not taken: the answer lies within {range}.</source>
        <translation>{value} wurde nicht übernommen: Die Antwort liegt im Bereich {range}.</translation>
    </message>
    <message>
        <source>{value} was not taken: the answer is a whole number.</source>
        <translation>{value} wurde nicht übernommen: Die Antwort ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>contradicts the other answers</source>
        <translation>widerspricht den anderen Antworten</translation>
    </message>
    <message>
        <source>{n} becomes applicable</source>
        <translation>{n} wird anwendbar</translation>
    </message>
    <message>
        <source>{n} become applicable</source>
        <translation>{n} werden anwendbar</translation>
    </message>
    <message>
        <source>{n} falls away</source>
        <translation>{n} fällt weg</translation>
    </message>
    <message>
        <source>{n} fall away</source>
        <translation>{n} fallen weg</translation>
    </message>
    <message>
        <source>{n} is contraindicated</source>
        <translation>{n} ist kontraindiziert</translation>
    </message>
    <message>
        <source>{n} are contraindicated</source>
        <translation>{n} sind kontraindiziert</translation>
    </message>
    <message>
        <source>{n} stays open</source>
        <translation>{n} bleibt offen</translation>
    </message>
    <message>
        <source>{n} stay open</source>
        <translation>{n} bleiben offen</translation>
    </message>
    <message>
        <source>changes no verdict</source>
        <translation>ändert kein Urteil</translation>
    </message>
    <message>
        <source>Falls away: {options}.</source>
        <translation>Fällt weg: {options}.</translation>
    </message>
    <message>
        <source>Fall away: {options}.</source>
        <translation>Fallen weg: {options}.</translation>
    </message>
    <message>
        <source>Applicable: {options}.</source>
        <translation>Anwendbar: {options}.</translation>
    </message>
    <message>
        <source>Contraindicated: {options}.</source>
        <translation>Kontraindiziert: {options}.</translation>
    </message>
    <message>
        <source>It can still change a verdict</source>
        <translation>Es kann noch ein Urteil ändern</translation>
    </message>
    <message>
        <source>This answer contradicts others: check it first.</source>
        <translation>Diese Antwort widerspricht anderen: Prüfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Answered. Another answer, or none, changes what is asked after it.</source>
        <translation>Beantwortet. Eine andere Antwort, oder keine, ändert, was danach gefragt wird.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. No question left is expected to decide more.</source>
        <translation>{reason}. Keine verbliebene Frage entscheidet voraussichtlich mehr.</translation>
    </message>
    <message>
        <source>Only for what is contraindicated</source>
        <translation>Nur für Kontraindiziertes</translation>
    </message>
    <message>
        <source>{what}: {options}</source>
        <translation>{what}: {options}</translation>
    </message>
    <message>
        <source>Can settle another answer</source>
        <translation>Kann eine andere Antwort klären</translation>
    </message>
    <message>
        <source>No verdict depends on it.</source>
        <translation>Kein Urteil hängt davon ab.</translation>
    </message>
    <message>
        <source>No longer matters: follows from {features}.</source>
        <translation>Nicht mehr von Bedeutung: folgt aus {features}.</translation>
    </message>
    <message>
        <source>No longer matters: settled by {features}.</source>
        <translation>Nicht mehr von Bedeutung: geklärt durch {features}.</translation>
    </message>
    <message>
        <source>It could add a caution.</source>
        <translation>Es könnte einen Vorsichtshinweis hinzufügen.</translation>
    </message>
    <message>
        <source>It could still add a caution to {n} option.</source>
        <translation>Es könnte bei {n} Option noch einen Vorsichtshinweis hinzufügen.</translation>
    </message>
    <message>
        <source>It could still add a caution to {n} options.</source>
        <translation>Es könnte bei {n} Optionen noch einen Vorsichtshinweis hinzufügen.</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <translation>{words} und {n} weitere</translation>
    </message>
    <message>
        <source>{n} open option waits for it</source>
        <translation>{n} offene Option wartet darauf</translation>
    </message>
    <message>
        <source>{n} open options wait for it</source>
        <translation>{n} offene Optionen warten darauf</translation>
    </message>
    <message>
        <source>{waiting}, an answer decides about {n}</source>
        <translation>{waiting}, eine Antwort entscheidet etwa {n}</translation>
    </message>
    <message>
        <source>To check before {n} option is used</source>
        <translation>Zu prüfen, bevor {n} Option angewandt wird</translation>
    </message>
    <message>
        <source>To check before {n} options are used</source>
        <translation>Zu prüfen, bevor {n} Optionen angewandt werden</translation>
    </message>
    <message>
        <source>Its answer follows from {answers}.</source>
        <translation>Die Antwort folgt aus {answers}.</translation>
    </message>
    <message>
        <source>Only one answer is possible.</source>
        <translation>Nur eine Antwort ist möglich.</translation>
    </message>
    <message>
        <source>No verdict of this edition depends on it.</source>
        <translation>Kein Urteil dieser Edition hängt davon ab.</translation>
    </message>
    <message>
        <source>What it could settle is settled by {answers}.</source>
        <translation>Was es klären könnte, ist geklärt durch {answers}.</translation>
    </message>
    <message>
        <source>The only option that asks for it is out because of {answers}.</source>
        <translation>Die einzige Option, die danach fragt, ist heraus wegen {answers}.</translation>
    </message>
    <message>
        <source>All {n} options that ask for it are out because of {answers}.</source>
        <translation>Alle {n} Optionen, die danach fragen, sind heraus wegen {answers}.</translation>
    </message>
    <message>
        <source>No option depends on it because of {answers}.</source>
        <translation>Keine Option hängt davon ab wegen {answers}.</translation>
    </message>
    <message>
        <source>The {n} options that ask for it no longer depend on it because of {answers}.</source>
        <translation>Die {n} Optionen, die danach fragen, hängen nicht mehr davon ab wegen {answers}.</translation>
    </message>
    <message>
        <source>Of the {n} options that ask for it, {out} are out, the others no longer depend on it because of {answers}.</source>
        <translation>Von den {n} Optionen, die danach fragen, sind {out} heraus, die anderen hängen nicht mehr davon ab wegen {answers}.</translation>
    </message>
    <message>
        <source>only {answer}</source>
        <translation>nur {answer}</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>NET Pathway Explorer cannot start.</source>
        <translation>NET Pathway Explorer kann nicht starten.</translation>
    </message>
</context>
<context>
    <name>road</name>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Ansprechend</translation>
    </message>
    <message>
        <source>Slow progression</source>
        <translation>Langsame Progression</translation>
    </message>
    <message>
        <source>Rapid progression</source>
        <translation>Rasche Progression</translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation>Nicht vertragen</translation>
    </message>
    <message>
        <source>Road {n}</source>
        <translation>Weg {n}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Treatment so far not known</source>
        <translation>Behandlung bisher nicht bekannt</translation>
    </message>
    <message>
        <source>Untreated</source>
        <translation>Unbehandelt</translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation>Vorbehandelt</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Linie {n}</translation>
    </message>
    <message>
        <source>then {outcome}</source>
        <translation>dann {outcome}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>It changed: {changes}.</source>
        <translation>Es änderte: {changes}.</translation>
    </message>
    <message>
        <source>{road}: standing at {place}</source>
        <translation>{road}: steht bei {place}</translation>
    </message>
    <message>
        <source>{n} roads</source>
        <translation>{n} Wege</translation>
    </message>
    <message>
        <source>Start. </source>
        <translation>Beginn. </translation>
    </message>
    <message>
        <source>Changed: </source>
        <translation>Geändert: </translation>
    </message>
    <message>
        <source>Changed by hand: </source>
        <translation>Von Hand geändert: </translation>
    </message>
    <message>
        <source>It changed no answer. </source>
        <translation>Es änderte keine Antwort. </translation>
    </message>
    <message>
        <source>No option applies newly.</source>
        <translation>Keine Option wird neu anwendbar.</translation>
    </message>
    <message>
        <source>None fell away.</source>
        <translation>Keine fiel weg.</translation>
    </message>
    <message>
        <source>Now applicable, {n}:</source>
        <translation>Jetzt anwendbar, {n}:</translation>
    </message>
    <message>
        <source>No longer applicable, {n}:</source>
        <translation>Nicht mehr anwendbar, {n}:</translation>
    </message>
    <message>
        <source>Not an option of the edition on screen. </source>
        <translation>Keine Option der Edition auf dem Bildschirm. </translation>
    </message>
    <message>
        <source>Given although: {verdict}. </source>
        <translation>Gegeben, obwohl: {verdict}. </translation>
    </message>
    <message>
        <source>“{feature}” was not known before; what it holds begins with this road.</source>
        <translation>„{feature}“ war vorher nicht bekannt; was es enthält, beginnt mit diesem Weg.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Applicable</source>
        <translation>Anwendbar</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>Braucht Angaben</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Kontraindiziert</translation>
    </message>
    <message>
        <source>{n} applicable</source>
        <translation>{n} anwendbar</translation>
    </message>
    <message>
        <source>{n} need information</source>
        <translation>{n} brauchen Angaben</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} nicht anwendbar</translation>
    </message>
    <message>
        <source>{n} contraindicated</source>
        <translation>{n} kontraindiziert</translation>
    </message>
    <message>
        <source>{n} needs information</source>
        <translation>{n} braucht Angaben</translation>
    </message>
    <message>
        <source>Curative intent</source>
        <translation>Kurative Absicht</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erstlinie</translation>
    </message>
    <message>
        <source>Advanced disease</source>
        <translation>Fortgeschrittene Erkrankung</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Symptomkontrolle</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Supportive Behandlung</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Historical: {edition}</source>
        <translation>Historisch: {edition}</translation>
    </message>
    <message>
        <source>{number} and over</source>
        <translation>{number} und älter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
</TS>
