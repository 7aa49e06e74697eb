<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About NET Pathway Explorer</source>
        <translation>Informazioni su NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>Uso previsto</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conoscenze</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copied. It holds nothing about patients.</source>
        <translation>Copiato. Non contiene nulla sui pazienti.</translation>
    </message>
    <message>
        <source>Parts of About</source>
        <translation>Parti delle informazioni</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copia per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>NET Pathway Explorer</source>
        <translation>NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Per chi</translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation>A che cosa non serve</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Che cosa non fa</translation>
    </message>
    <message>
        <source>It opens no network connection, and asks for no name, date of birth or record number.</source>
        <translation>Non apre connessioni di rete e non chiede nomi, date di nascita o numeri di cartella.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>Versione e impronta</translation>
    </message>
    <message>
        <source>Locally modified: not the knowledge that came with the program.</source>
        <translation>Modificate localmente: non sono le conoscenze fornite con il programma.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>What the proof remarks on</source>
        <translation>Che cosa segnala la prova</translation>
    </message>
    <message>
        <source>The knowledge rests on {n} source. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation>Le conoscenze si basano su {n} fonte. Gli enunciati sono parafrasati; i gradi restano quelli di ciascun ente.</translation>
    </message>
    <message>
        <source>The knowledge rests on {n} sources. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation>Le conoscenze si basano su {n} fonti. Gli enunciati sono parafrasati; i gradi restano quelli di ciascun ente.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in these folders and in files that you name yourself.</source>
        <translation>Tutto resta su questo computer, in queste cartelle e nei file che indica lei.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recenti</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Esempi</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Li&amp;ngua</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Nuovo caso</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Apri…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salva &amp;con nome…</translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation>Salva nella &amp;biblioteca</translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation>&amp;Rapporto e stampa…</translation>
    </message>
    <message>
        <source>Save the whole &amp;graph…</source>
        <translation>Salva l&apos;intero &amp;grafo…</translation>
    </message>
    <message>
        <source>&amp;Do not remember cases</source>
        <translation>Non ricor&amp;dare i casi</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>Caso &amp;precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>Caso success&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation>C&amp;hiudi il caso</translation>
    </message>
    <message>
        <source>Open other &amp;knowledge…</source>
        <translation>Apri altre cono&amp;scenze…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Ricomincia da &amp;capo</translation>
    </message>
    <message>
        <source>&amp;Copy the option</source>
        <translation>Copia l&apos;&amp;opzione</translation>
    </message>
    <message>
        <source>Copy the option &amp;list</source>
        <translation>Copia l&apos;&amp;elenco delle opzioni</translation>
    </message>
    <message>
        <source>Copy the &amp;whole assessment</source>
        <translation>Copia l&apos;intera &amp;valutazione</translation>
    </message>
    <message>
        <source>Go to the &amp;next question</source>
        <translation>Vai alla &amp;prossima domanda</translation>
    </message>
    <message>
        <source>&amp;Guide me through the questions</source>
        <translation>&amp;Guidami nelle domande</translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation>&amp;Trova una domanda</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Cerca &amp;ovunque</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colori del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Contrasto &amp;elevato, chiaro</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Contrasto elevato, scu&amp;ro</translation>
    </message>
    <message>
        <source>R&amp;educe motion</source>
        <translation>R&amp;iduci le animazioni</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>Pa&amp;ziente</translation>
    </message>
    <message>
        <source>Path&amp;ways</source>
        <translation>Per&amp;corsi</translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation>&amp;Opzioni</translation>
    </message>
    <message>
        <source>&amp;Road of treatments</source>
        <translation>&amp;Storia dei trattamenti</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Con&amp;fronta</translation>
    </message>
    <message>
        <source>Work-&amp;up</source>
        <translation>Accertamen&amp;ti</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>E&amp;videnze</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>I&amp;nsegnamento</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>Lingua del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation>&amp;Visita guidata</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>&amp;About and intended use</source>
        <translation>&amp;Informazioni e uso previsto</translation>
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
        <translation>Le risposte</translation>
    </message>
    <message>
        <source>Your choice {n}</source>
        <translation>La sua scelta {n}</translation>
    </message>
    <message>
        <source>You asked nothing. These answers would decide most.</source>
        <translation>Non ha chiesto nulla. Queste risposte deciderebbero di più.</translation>
    </message>
    <message>
        <source>Every answer that you asked for can still change a verdict.</source>
        <translation>Ogni risposta che ha chiesto può ancora cambiare un giudizio.</translation>
    </message>
    <message>
        <source>{n} of your {all} questions can still change a verdict.</source>
        <translation>{n} delle sue {all} domande possono ancora cambiare un giudizio.</translation>
    </message>
    <message>
        <source>You asked</source>
        <translation>Ha chiesto</translation>
    </message>
    <message>
        <source>Would decide most</source>
        <translation>Deciderebbero di più</translation>
    </message>
    <message>
        <source>The order counts how many options an answer is expected to decide. It says nothing of how easily, or at what price, the answer is had.</source>
        <translation>L&apos;ordine conta quante opzioni ci si attende che una risposta decida. Non dice quanto facilmente, o a quale prezzo, la risposta si ottiene.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide one option.</source>
        <translation>Posto {rank} di {count}: ci si attende che la risposta decida un&apos;opzione.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide {n} options.</source>
        <translation>Posto {rank} di {count}: ci si attende che la risposta decida {n} opzioni.</translation>
    </message>
    <message>
        <source>Place {rank} of {count}: it matters for single treatments, and decides little now.</source>
        <translation>Posto {rank} di {count}: conta per singoli trattamenti, ora decide poco.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>La lingua cambia al prossimo avvio del programma.</translation>
    </message>
    <message>
        <source>Clinical content stays in English, the language of its sources.</source>
        <translation>I contenuti clinici restano in inglese, la lingua delle loro fonti.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>All that can be opened ({pattern})</source>
        <extracomment>A page is wanted on screen; hands on its name, or None for the views.</extracomment>
        <translation>Tutto ciò che si può aprire ({pattern})</translation>
    </message>
    <message>
        <source>Patient files and reports ({pattern})</source>
        <translation>File paziente e referti ({pattern})</translation>
    </message>
    <message>
        <source>Files of many cases ({pattern})</source>
        <translation>File con molti casi ({pattern})</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Casi didattici ({pattern})</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Risultati ({pattern})</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Historical edition {edition}: knowledge up to {cutoff}. For comparison and teaching only.</source>
        <translation>Edizione storica {edition}: conoscenze fino al {cutoff}. Solo per confronto e insegnamento.</translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge is locally modified, not as shipped.</source>
        <translation>Supporto alle decisioni limitato: queste conoscenze sono modificate localmente, non sono quelle fornite.</translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge was not proved, or its proof failed (see About).</source>
        <translation>Supporto alle decisioni limitato: queste conoscenze non sono state provate, o la prova è fallita (vedi Informazioni).</translation>
    </message>
    <message>
        <source>Decision support limited: {n} option is judged by single criteria only, being too large.</source>
        <translation>Supporto alle decisioni limitato: {n} opzione, troppo grande, è giudicata solo per singoli criteri.</translation>
    </message>
    <message>
        <source>Decision support limited: {n} options are judged by single criteria only, being too large.</source>
        <translation>Supporto alle decisioni limitato: {n} opzioni, troppo grandi, sono giudicate solo per singoli criteri.</translation>
    </message>
    <message>
        <source>Decision support limited: last reviewed {date}, {n} months ago. Not current.</source>
        <translation>Supporto alle decisioni limitato: ultima revisione {date}, {n} mesi fa. Non attuale.</translation>
    </message>
    <message>
        <source>Last reviewed {date}, {n} months ago: newer guidelines may exist.</source>
        <translation>Ultima revisione {date}, {n} mesi fa: possono esistere linee guida più recenti.</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>No figure is left. Take a filter away, or look at the whole edition.</source>
        <translation>Non resta alcun dato. Tolga un filtro, o guardi l&apos;intera edizione.</translation>
    </message>
    <message>
        <source>The table beside it tells the same in words.</source>
        <translation>La tabella accanto dice lo stesso a parole.</translation>
    </message>
    <message>
        <source>Hazard ratios {n}</source>
        <translation>Hazard ratio {n}</translation>
    </message>
    <message>
        <source>Median times {n}</source>
        <translation>Tempi mediani {n}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation>Tabella {n}</translation>
    </message>
</context>
<context>
    <name>BranchPopup</name>
    <message>
        <source>Answers for “{branch}”</source>
        <extracomment>The user wants to see the question in the patient panel; hands on the feature id.</extracomment>
        <translation>Risposte per «{branch}»</translation>
    </message>
    <message>
        <source>“{branch}” follows from {names}, which is computed from:</source>
        <translation>«{branch}» segue da {names}; calcolato da:</translation>
    </message>
    <message>
        <source>“{branch}” depends on several answers:</source>
        <translation>«{branch}» dipende da più risposte:</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Vai alla domanda</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>{n} case was not saved when the program last ended.</source>
        <translation>{n} caso non era salvato quando il programma è terminato l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>{n} cases were not saved when the program last ended.</source>
        <translation>{n} casi non erano salvati quando il programma è terminato l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Chiedi più tardi</translation>
    </message>
    <message>
        <source>Not all could be deleted. Allow writing in {folder}, then try again.</source>
        <translation>Non tutto è stato eliminato. Permetta la scrittura in {folder}, poi riprovi.</translation>
    </message>
    <message>
        <source>A case could not be read; its file was left where it is.</source>
        <translation>Un caso non si è potuto leggere; il suo file è rimasto dov&apos;era.</translation>
    </message>
    <message>
        <source>The settings cannot be written: this choice holds until the program ends, and file names that were remembered before stay there. Allow writing in {folder}, then choose again.</source>
        <translation>Le impostazioni non si possono scrivere: questa scelta vale fino alla fine del programma, e i nomi di file ricordati prima vi restano. Permetta la scrittura in {folder}, poi scelga di nuovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Delete {n} unsaved case for good? It cannot be brought back.</source>
        <translation>Eliminare per sempre {n} caso non salvato? Non si potrà recuperare.</translation>
    </message>
    <message>
        <source>Delete {n} unsaved cases for good? They cannot be brought back.</source>
        <translation>Eliminare per sempre {n} casi non salvati? Non si potranno recuperare.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Conserva per dopo</translation>
    </message>
    <message>
        <source>Unsaved answers cannot be kept against a crash ({reason}). Save your cases elsewhere.</source>
        <translation>Le risposte non salvate non possono essere protette da un arresto ({reason}). Salvi i suoi casi altrove.</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Open another patient</source>
        <translation>Apri un altro paziente</translation>
    </message>
    <message>
        <source>The roads of this case were left out.</source>
        <translation>Le storie dei trattamenti di questo caso sono state tralasciate.</translation>
    </message>
    <message>
        <source>{reason}. Its answers were opened; saving asks for another place, so that nothing is lost.</source>
        <translation>{reason}. Le risposte sono state aperte; al salvataggio viene chiesto un altro posto, così nulla va perso.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Salva il caso</translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} non è stato salvato.</translation>
    </message>
    <message>
        <source>Another program changed it after it was read here. Nothing was written over: save the case again, under another name, and compare the two.</source>
        <translation>Un altro programma lo ha cambiato dopo che era stato letto qui. Nulla è stato sovrascritto: salvi di nuovo il caso con un altro nome e confronti i due.</translation>
    </message>
    <message>
        <source>A copy with fewer answers cannot take the place of the case itself</source>
        <translation>Una copia con meno risposte non può prendere il posto del caso stesso</translation>
    </message>
    <message>
        <source>A case cannot take the place of a {ending} file: choose a name that ends in {case}</source>
        <translation>Un caso non può prendere il posto di un file {ending}: scelga un nome che termini in {case}</translation>
    </message>
    <message>
        <source>The case is larger than can be opened again: remove roads or treatments first</source>
        <translation>Il caso è più grande di quanto si possa riaprire: rimuova prima dei percorsi o dei trattamenti</translation>
    </message>
    <message>
        <source>{reason}. Nothing was written over: save it in the library again, and it is kept as a case of its own.</source>
        <translation>{reason}. Nulla è stato sovrascritto: lo salvi di nuovo nella biblioteca e sarà conservato come caso a sé.</translation>
    </message>
    <message>
        <source>The case was not saved in the library.</source>
        <translation>Il caso non è stato salvato nella biblioteca.</translation>
    </message>
    <message>
        <source>Patient files ({pattern})</source>
        <translation>File di pazienti ({pattern})</translation>
    </message>
    <message>
        <source>Patient files and reports ({pattern})</source>
        <extracomment>A file was opened or written; hands on its path. The case on screen was written to a file. A case of the library was saved. A case was opened from a report; the case on screen knows what the report said.</extracomment>
        <translation>File di pazienti e rapporti ({pattern})</translation>
    </message>
    <message>
        <source>{reason}. The case on screen is unchanged.</source>
        <translation>{reason}. Il caso sullo schermo è invariato.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Open a case file…</source>
        <translation>Apri un file di caso…</translation>
    </message>
    <message>
        <source>Take the cases from files off this list</source>
        <translation>Togli da questo elenco i casi da file</translation>
    </message>
    <message>
        <source>One case cannot be judged by this knowledge and was left out.</source>
        <translation>Un caso non può essere giudicato con queste conoscenze ed è stato tralasciato.</translation>
    </message>
    <message>
        <source>{n} cases cannot be judged by this knowledge and were left out.</source>
        <translation>{n} casi non possono essere giudicati con queste conoscenze e sono stati tralasciati.</translation>
    </message>
    <message>
        <source>This case cannot be used</source>
        <translation>Questo caso non è utilizzabile</translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation>Questo caso non si può leggere</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>da {file}</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} caso</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} casi</translation>
    </message>
    <message>
        <source>Open a teaching case</source>
        <translation>Apri un caso didattico</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Casi didattici ({pattern})</translation>
    </message>
    <message>
        <source>Find a case</source>
        <extracomment>The user wants to work through a case; hands on the Lesson.</extracomment>
        <translation>Trova un caso</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>{reason}. The case on screen is unchanged.</source>
        <translation>{reason}. Il caso sullo schermo è invariato.</translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation>{file} non è stato aperto.</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Open cases</source>
        <extracomment>The user wants to close a case; hands on the OpenCase.</extracomment>
        <translation>Casi aperti</translation>
    </message>
    <message>
        <source>Close {case}</source>
        <translation>Chiudi {case}</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>chosen, number {n}</source>
        <extracomment>Pressed; hands on the id of the option or question.</extracomment>
        <translation>scelta, numero {n}</translation>
    </message>
</context>
<context>
    <name>ClassRoom</name>
    <message>
        <source>Open result files…</source>
        <translation>Apri file di risultati…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>One sitting</source>
        <translation>Una sessione</translation>
    </message>
    <message>
        <source>{n} sittings</source>
        <translation>{n} sessioni</translation>
    </message>
    <message>
        <source>Class debrief</source>
        <translation>Discussione in classe</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tutte le voci</translation>
    </message>
    <message>
        <source>{n} of {learners}</source>
        <translation>{n} di {learners}</translation>
    </message>
    <message>
        <source>Learners save their results from a quiz or a case as a file without a name. Open the files of a class here to see where choices parted. Nothing is sent, and nothing of it is kept.</source>
        <translation>I partecipanti salvano i risultati di un quiz o di un caso come file senza nome. Apra qui i file di una classe per vedere dove le scelte si separano. Nulla viene inviato, e nulla ne viene conservato.</translation>
    </message>
    <message>
        <source>Most disagreed on first.</source>
        <translation>Prima le più discusse.</translation>
    </message>
    <message>
        <source>One file held the same sitting again and counts once.</source>
        <translation>Un file conteneva di nuovo la stessa sessione e conta una volta.</translation>
    </message>
    <message>
        <source>{n} files held the same sitting again and count once.</source>
        <translation>{n} file contenevano di nuovo la stessa sessione e contano una volta.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <translation>Non letti: {files}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>E altri {n}.</translation>
    </message>
    <message>
        <source>These results were made with {n} different versions of the knowledge; their keys may differ.</source>
        <translation>Questi risultati provengono da {n} versioni diverse delle conoscenze; le loro chiavi possono differire.</translation>
    </message>
    <message>
        <source>These results were made with another version of the knowledge than the one in use.</source>
        <translation>Questi risultati provengono da un&apos;altra versione delle conoscenze rispetto a quella in uso.</translation>
    </message>
    <message>
        <source>Open result files</source>
        <translation>Apri file di risultati</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Risultati ({pattern})</translation>
    </message>
    <message>
        <source>Who chose what</source>
        <translation>Chi ha scelto che cosa</translation>
    </message>
    <message>
        <source>Where the ways parted</source>
        <translation>Dove le strade si sono separate</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lato destro</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation>Le risposte si contraddicono: non si fidi di questi giudizi finché non è chiarito.</translation>
    </message>
    <message>
        <source>{n} answer differs: {column} | {other_column}</source>
        <translation>{n} risposta differisce: {column} | {other_column}</translation>
    </message>
    <message>
        <source>{n} answers differ: {column} | {other_column}</source>
        <translation>{n} risposte differiscono: {column} | {other_column}</translation>
    </message>
    <message>
        <source>Two editions have two graphs: “Drawn” shows the path through each, lane by lane.</source>
        <translation>Due edizioni hanno due grafi: «Disegnato» mostra il percorso in ciascuno, corsia per corsia.</translation>
    </message>
    <message>
        <source>Both paths are the same.</source>
        <translation>I due percorsi sono uguali.</translation>
    </message>
    <message>
        <source>Both paths are the same: what differs are requirements, contraindications and cautions of options.</source>
        <translation>I due percorsi sono uguali: differiscono requisiti, controindicazioni e cautele delle opzioni.</translation>
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
        <translation>Nessuna terapia che si è potuta contare è trattata diversamente.</translation>
    </message>
    <message>
        <source>{share} of all kinds of patients are treated differently in something.</source>
        <translation>Il {share} di tutti i tipi di pazienti è trattato diversamente in qualcosa.</translation>
    </message>
    <message>
        <source>At least {share} of all kinds of patients are treated differently in something.</source>
        <translation>Almeno il {share} di tutti i tipi di pazienti è trattato diversamente in qualcosa.</translation>
    </message>
    <message>
        <source>There are {kinds} kinds of patients: one for each combination of answers that the two editions can tell apart. Kinds are counted, not patients: a rare combination counts as much as a common one. A therapy is offered to a kind when an option of it is applicable and nothing excludes it.</source>
        <translation>Ci sono {kinds} tipi di pazienti: uno per ogni combinazione di risposte che le due edizioni distinguono. Si contano tipi, non pazienti: una combinazione rara conta quanto una frequente. Una terapia è offerta a un tipo quando una sua opzione è applicabile e nulla la esclude.</translation>
    </message>
    <message>
        <source>Too large to be counted: {therapies}.</source>
        <translation>Troppo grandi per essere contate: {therapies}.</translation>
    </message>
    <message>
        <source>{question} The option asks for: {branches}</source>
        <translation>{question} L&apos;opzione richiede: {branches}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Excluded by: {text}</source>
        <translation>Esclusa da: {text}</translation>
    </message>
    <message>
        <source>Asks for: {text}</source>
        <translation>Richiede: {text}</translation>
    </message>
    <message>
        <source>{share}, never by this alone</source>
        <translation>{share}, mai solo per questo</translation>
    </message>
    <message>
        <source>{share}, by this alone {alone}</source>
        <translation>{share}, solo per questo {alone}</translation>
    </message>
    <message>
        <source>{feature}: {new} instead of {old}</source>
        <translation>{feature}: {new} invece di {old}</translation>
    </message>
    <message>
        <source>{feature}: {new}</source>
        <translation>{feature}: {new}</translation>
    </message>
    <message>
        <source>For example a patient with</source>
        <translation>Per esempio un paziente con</translation>
    </message>
    <message>
        <source>the patient on screen</source>
        <translation>il paziente sullo schermo</translation>
    </message>
    <message>
        <source>For example {patient}, just so</source>
        <translation>Per esempio {patient}, proprio così</translation>
    </message>
    <message>
        <source>For example {patient}, but with</source>
        <translation>Per esempio {patient}, ma con</translation>
    </message>
    <message>
        <source>Before my last change</source>
        <translation>Prima della mia ultima modifica</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>read in the edition {edition}</source>
        <translation>letto nell&apos;edizione {edition}</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>Caso senza titolo</translation>
    </message>
    <message>
        <source>This patient, {read}</source>
        <translation>Questo paziente, {read}</translation>
    </message>
    <message>
        <source>Another patient, {read}</source>
        <translation>Un altro paziente, {read}</translation>
    </message>
    <message>
        <source>Knowledge up to {cutoff}</source>
        <translation>Conoscenze fino al {cutoff}</translation>
    </message>
    <message>
        <source>Reviewed {date}</source>
        <translation>Revisione {date}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altre {n}</translation>
    </message>
    <message>
        <source>Here the paths part first: {track}</source>
        <translation>Qui i percorsi si separano per primi: {track}</translation>
    </message>
    <message>
        <source>And in {track}:</source>
        <translation>E in {track}:</translation>
    </message>
    <message>
        <source>Because of {answers}</source>
        <translation>A causa di {answers}</translation>
    </message>
    <message>
        <source>still open ({branches})</source>
        <extracomment>Pressed; hands on the decision.</extracomment>
        <translation>ancora aperto ({branches})</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>nessun ramo</translation>
    </message>
    <message>
        <source>Only {column}</source>
        <translation>Solo {column}</translation>
    </message>
    <message>
        <source>Possible for {column}</source>
        <translation>Possibile per {column}</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Guadagnata</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation>Ora possibile</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>Non più possibile</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Altro ruolo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostata</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiata</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diversa</translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation>Altra base</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>{answer} ({column}), {other_answer} ({other_column})</source>
        <translation>{answer} ({column}), {other_answer} ({other_column})</translation>
    </message>
    <message>
        <source>No such option</source>
        <translation>Nessuna opzione simile</translation>
    </message>
    <message>
        <source>depends on {features}</source>
        <translation>dipende da {features}</translation>
    </message>
    <message>
        <source>caution: {text}</source>
        <translation>cautela: {text}</translation>
    </message>
    <message>
        <source>still to check: {features}</source>
        <translation>ancora da verificare: {features}</translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation>richiede: {condition}</translation>
    </message>
    <message>
        <source>{answer}; against it: {condition}</source>
        <translation>{answer}; contro: {condition}</translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation>{answer}; richiede: {condition}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Nothing was changed yet. Change an answer on the left, and see here what it does.</source>
        <translation>Nulla è stato ancora cambiato. Cambi una risposta a sinistra e veda qui che cosa comporta.</translation>
    </message>
    <message>
        <source>Choose the patient to compare with.</source>
        <translation>Scelga il paziente con cui confrontare.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>The user wants to see an option in the pathways; hands on its id. The user wants to compare with a patient file of their own. The user wants to open an example as a new case; hands on the Case. The user wants to compare with a bundled case; hands on its file.</extracomment>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>This patient in {edition} and today</source>
        <translation>Questo paziente nel {edition} e oggi</translation>
    </message>
    <message>
        <source>Before and after my last change</source>
        <translation>Prima e dopo la mia ultima modifica</translation>
    </message>
    <message>
        <source>With another patient…</source>
        <translation>Con un altro paziente…</translation>
    </message>
    <message>
        <source>All kinds of patients</source>
        <translation>Tutti i tipi di pazienti</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Disegnato</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Che cosa confrontare</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Come mostrarlo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Apri un file…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>These answers contradict each other</source>
        <extracomment>The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation>Queste risposte si contraddicono</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Merita un secondo sguardo</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Vai a questa domanda</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Whose options</source>
        <extracomment>Something else was picked; hands on its key, empty for everything. Another choice was made; hands it on.</extracomment>
        <translation>Opzioni di chi</translation>
    </message>
    <message>
        <source>Whole edition</source>
        <translation>Intera edizione</translation>
    </message>
    <message>
        <source>Options open to this patient</source>
        <translation>Opzioni di questo paziente</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>All treatments</source>
        <translation>Tutti i trattamenti</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Popolazione</translation>
    </message>
    <message>
        <source>All populations</source>
        <translation>Tutte le popolazioni</translation>
    </message>
    <message>
        <source>Find a drug, trial or word</source>
        <translation>Trova un farmaco, uno studio o una parola</translation>
    </message>
    <message>
        <source>Find among the figures</source>
        <translation>Trova tra i dati</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>{share} of all kinds have it only in {edition}. What speaks against it in {other}:</source>
        <extracomment>An example is to be opened; hands on the Case. The height has changed.</extracomment>
        <translation>Il {share} di tutti i tipi lo ha solo in {edition}. Che cosa si oppone in {other}:</translation>
    </message>
    <message>
        <source>{share} of all kinds have it only in {edition}: {other} has no such option.</source>
        <translation>Il {share} di tutti i tipi lo ha solo in {edition}: {other} non ha un&apos;opzione simile.</translation>
    </message>
    <message>
        <source>Who these are</source>
        <translation>Chi sono</translation>
    </message>
    <message>
        <source>and {n} more that concern fewer</source>
        <translation>e altri {n} che riguardano meno pazienti</translation>
    </message>
    <message>
        <source>Example: {therapy}, {first} and {second}</source>
        <translation>Esempio: {therapy}, {first} e {second}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tags and note are not saved yet; they are kept here.</source>
        <extracomment>The focus went elsewhere. A button was pressed; hands on its name.</extracomment>
        <translation>Etichette e nota non sono ancora salvate; restano qui.</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etichette, separate da virgole</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} caso</translation>
    </message>
    <message>
        <source>{n} cases chosen</source>
        <translation>{n} casi scelti</translation>
    </message>
    <message>
        <source>Choose a case to see it here.</source>
        <translation>Scelga un caso per vederlo qui.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>{edition} · saved {date}</source>
        <translation>{edition} · salvato {date}</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Giudizi</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Noto</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una data</translation>
    </message>
    <message>
        <source>a long number</source>
        <translation>un numero lungo</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>un indirizzo e-mail</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nome</translation>
    </message>
    <message>
        <source>This looks like {what}. Keep out what could name a patient.</source>
        <translation>Sembra {what}. Tralasci ciò che potrebbe identificare un paziente.</translation>
    </message>
    <message>
        <source>The note is too long to be saved by {n} character; shorten it.</source>
        <translation>La nota supera di {n} carattere la lunghezza che si può salvare; la accorci.</translation>
    </message>
    <message>
        <source>The note is too long to be saved by {n} characters; shorten it.</source>
        <translation>La nota supera di {n} caratteri la lunghezza che si può salvare; la accorci.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Elimina per sempre…</translation>
    </message>
    <message>
        <source>Note. No names, dates of birth or record numbers.</source>
        <translation>Nota. Niente nomi, date di nascita o numeri di cartella.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Decided whatever the missing answers turn out to be.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if this treatment was given; hands on the option&apos;s id. The user wants to see the figures of studies large; hands on the option&apos;s id.</extracomment>
        <translation>Deciso qualunque siano le risposte mancanti.</translation>
    </message>
    <message>
        <source>Nothing is asked for here: it applies to every patient of this edition.</source>
        <translation>Qui non è richiesto nulla: vale per ogni paziente di questa edizione.</translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation>Perché è applicabile</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Che cosa decide</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Perché no</translation>
    </message>
    <message>
        <source>Why it is contraindicated</source>
        <translation>Perché è controindicata</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>fonte da confermare</translation>
    </message>
    <message>
        <source>Missing: answer to decide</source>
        <translation>Manca: rispondere per decidere</translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation>Verifiche prima dell&apos;uso</translation>
    </message>
    <message>
        <source>What may speak against it and is not known yet.</source>
        <translation>Ciò che può essere contrario e non è ancora noto.</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Vai a questa domanda</translation>
    </message>
    <message>
        <source>Take this treatment…</source>
        <translation>Scegli questo trattamento…</translation>
    </message>
    <message>
        <source>It was given all the same…</source>
        <translation>È stato dato comunque…</translation>
    </message>
    <message>
        <source>Say how it went, and go on to the next line of treatment with this history.</source>
        <translation>Dica com&apos;è andata e prosegua alla linea successiva con questa storia.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Cautele</translation>
    </message>
    <message>
        <source>Cautions still open</source>
        <translation>Cautele ancora aperte</translation>
    </message>
    <message>
        <source>Strength of recommendation</source>
        <translation>Forza della raccomandazione</translation>
    </message>
    <message>
        <source>Ungraded: no body&apos;s grade is recorded for this option.</source>
        <translation>Senza grado: per questa opzione non è registrato il grado di alcun ente.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Where guidelines disagree or are silent</source>
        <translation>Dove le linee guida divergono o tacciono</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>{reference} (source to be confirmed)</source>
        <translation>{reference} (fonte da confermare)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>{edition} edition, last reviewed {date}</source>
        <translation>Edizione {edition}, ultima revisione {date}</translation>
    </message>
    <message>
        <source>Details of {option}</source>
        <translation>Dettagli di {option}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>EffectLines</name>
    <message>
        <source>What each answer would do</source>
        <translation>Che cosa comporterebbe ogni risposta</translation>
    </message>
    <message>
        <source>{n} other answers: point at one to see what it would do</source>
        <translation>Altre {n} risposte: ne indichi una per vedere che cosa comporterebbe</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>The library is empty</source>
        <extracomment>The user wants to save the case on screen in the library. The user wants to import cases.</extracomment>
        <translation>La biblioteca è vuota</translation>
    </message>
    <message>
        <source>Save the case on screen here</source>
        <translation>Salva qui il caso sullo schermo</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <translation>Importa casi…</translation>
    </message>
    <message>
        <source>It holds cases that you save in it (Ctrl+Shift+L), with tags and notes, on this computer only. They are found by any answer, verdict or word, backed up, and handed on as one file.</source>
        <translation>Contiene i casi che vi salva (Ctrl+Maiusc+L), con etichette e note, solo su questo computer. Si trovano per risposta, giudizio o parola, vengono copiati e si passano ad altri in un solo file.</translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>End of the case</source>
        <extracomment>Begin the case again. Open the patient of the case in the pathways. Save what was committed to, for the debrief of a class.</extracomment>
        <translation>Fine del caso</translation>
    </message>
    <message>
        <source>End of the case: {title}</source>
        <translation>Fine del caso: {title}</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>A che cosa serviva</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Le sue scelte</translation>
    </message>
    <message>
        <source>What has changed between the editions</source>
        <translation>Che cosa è cambiato tra le edizioni</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Da discutere</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>You asked: {questions}</source>
        <translation>Ha chiesto: {questions}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>You chose: {options}</source>
        <translation>Ha scelto: {options}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Open this patient in the pathways</source>
        <translation>Apri questo paziente nei percorsi</translation>
    </message>
    <message>
        <source>Save my answers for the class…</source>
        <translation>Salva le mie risposte per la classe…</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Noto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Save the picture…</source>
        <translation>Salva l&apos;immagine…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidenze</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>A picture of figures is a .png, .svg or .pdf file</source>
        <translation>Un&apos;immagine dei dati è un file .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidenze</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Come mostrarlo</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open as a new case</source>
        <extracomment>The example is to be opened; hands on its Answers. Another example is shown, which may need another height.</extracomment>
        <translation>Apri come nuovo caso</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Un altro esempio</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <extracomment>The file was written; hands on what there is to say of it. Its cases were judged without what was left out; hands on what was said of them, and what there is to say now.</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Without notes…</source>
        <translation>Senza note…</translation>
    </message>
    <message>
        <source>With notes…</source>
        <translation>Con le note…</translation>
    </message>
    <message>
        <source>To hand on: without notes and answers that single patients out…</source>
        <translation>Da consegnare: senza note e risposte che rendono riconoscibili i pazienti…</translation>
    </message>
    <message>
        <source>{n} case was exported.</source>
        <translation>{n} caso è stato esportato.</translation>
    </message>
    <message>
        <source>{n} cases were exported.</source>
        <translation>{n} casi sono stati esportati.</translation>
    </message>
    <message>
        <source>A file holds no more; {n} were not exported.</source>
        <translation>Un file non ne contiene di più; {n} non sono stati esportati.</translation>
    </message>
    <message>
        <source>Verdicts that differ without them: {n} in {cases} of these cases ({options}).</source>
        <translation>Giudizi che senza di esse cambiano: {n} in {cases} di questi casi ({options}).</translation>
    </message>
    <message>
        <source>It would be larger than {n} MB and could not be read again. Export fewer cases at once.</source>
        <translation>Supererebbe {n} MB e non si potrebbe più leggere. Esporti meno casi alla volta.</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>{file} non è stato scritto.</translation>
    </message>
    <message>
        <source>{n} of them may be recognised by rare answers, or by an age and primary that fewer than {few} cases of the file share: hand it on with care, or export it without these answers.</source>
        <translation>{n} di essi potrebbero essere riconosciuti da risposte rare, o da età e tumore primitivo che meno di {few} casi del file condividono: lo passi con cautela, o lo esporti senza queste risposte.</translation>
    </message>
    <message>
        <source>Nothing had to be left out but notes.</source>
        <translation>Oltre alle note non si è dovuto omettere nulla.</translation>
    </message>
    <message>
        <source>Left out of {n} of them: {answers}, and roads of treatments.</source>
        <translation>Omessi in {n} di essi: {answers}, e i percorsi di trattamento.</translation>
    </message>
    <message>
        <source>Cases ({pattern})</source>
        <translation>Casi ({pattern})</translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation>Esporta casi</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casi</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>depends on {features}</source>
        <translation>dipende da {features}</translation>
    </message>
    <message>
        <source>{text} and {n} more</source>
        <translation>{text} e altre {n}</translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation>richiede: {condition}</translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation>{answer}; richiede: {condition}</translation>
    </message>
    <message>
        <source>judged by single criteria only</source>
        <translation>giudicata solo per singoli criteri</translation>
    </message>
    <message>
        <source>{n} check open</source>
        <translation>{n} verifica aperta</translation>
    </message>
    <message>
        <source>{n} checks open</source>
        <translation>{n} verifiche aperte</translation>
    </message>
    <message>
        <source>{n} caution</source>
        <translation>{n} cautela</translation>
    </message>
    <message>
        <source>{n} cautions</source>
        <translation>{n} cautele</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} altri</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>fonte da confermare</translation>
    </message>
</context>
<context>
    <name>FeatureRow</name>
    <message>
        <source>Not known</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value, None for &quot;not known&quot;.</extracomment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>{feature}: not known</source>
        <translation>{feature}: non noto</translation>
    </message>
    <message>
        <source>Contradicts another answer, see above.</source>
        <translation>Contraddice un&apos;altra risposta, vedi sopra.</translation>
    </message>
    <message>
        <source>No longer matters.</source>
        <translation>Non conta più.</translation>
    </message>
    <message>
        <source>About {feature}</source>
        <translation>Informazioni su {feature}</translation>
    </message>
    <message>
        <source>Known from: {whom}.</source>
        <translation>Noto da: {whom}.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Cartella:</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>&amp;Tipo di file:</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Worked out from the answers</source>
        <translation>Ricavato dalle risposte</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>, from {features}</source>
        <translation>, da {features}</translation>
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
        <translation>{what}: mostrati sotto</translation>
    </message>
    <message>
        <source>{what}: folded</source>
        <translation>{what}: compressi</translation>
    </message>
    <message>
        <source>Decision graph</source>
        <translation>Grafo delle decisioni</translation>
    </message>
</context>
<context>
    <name>GraphToolbar</name>
    <message>
        <source>Graph</source>
        <extracomment>&quot;graph&quot; or &quot;outline&quot; was chosen. The words in the search field changed. Enter in the search field: on to the next result.</extracomment>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Trova nel grafo</translation>
    </message>
    <message>
        <source>Only my path</source>
        <translation>Solo il mio percorso</translation>
    </message>
    <message>
        <source>Only my path: hide what the answers have closed</source>
        <translation>Solo il mio percorso: nascondi ciò che le risposte hanno chiuso</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} di {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What each answer would do</source>
        <extracomment>The user wants to stop walking. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation>Che cosa comporterebbe ogni risposta</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Esci (Esc)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Not known, ask &amp;later</source>
        <translation>Non noto, chiedi &amp;più tardi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>no verdict changed</source>
        <translation>nessun giudizio cambiato</translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation>Fine del percorso guidato</translation>
    </message>
    <message>
        <source>Question {n} of about {m}</source>
        <translation>Domanda {n} di circa {m}</translation>
    </message>
    <message>
        <source>{n} option still undecided</source>
        <translation>{n} opzione ancora non decisa</translation>
    </message>
    <message>
        <source>{n} options still undecided</source>
        <translation>{n} opzioni ancora non decise</translation>
    </message>
    <message>
        <source>Choose all that apply, then Next.</source>
        <translation>Scelga tutto ciò che vale, poi Avanti.</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Chiedi &amp;dopo</translation>
    </message>
    <message>
        <source>Guided walk</source>
        <translation>Percorso guidato</translation>
    </message>
    <message>
        <source>Progress of the walk</source>
        <translation>Avanzamento del percorso guidato</translation>
    </message>
    <message>
        <source>No section holds these words.</source>
        <translation>Nessuna sezione contiene queste parole.</translation>
    </message>
    <message>
        <source>Guide to NET Pathway Explorer</source>
        <translation>Guida a NET Pathway Explorer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>The user wants to be shown around.</extracomment>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Sezioni della guida</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>Tutto è raggiungibile senza mouse.</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Nella finestra</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maiusc+Tab</translation>
    </message>
    <message>
        <source>Go to the next or previous control</source>
        <translation>Al controllo successivo o precedente</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>Go from answer to answer, from node to node, from option to option</source>
        <translation>Di risposta in risposta, di nodo in nodo, di opzione in opzione</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Spazio o Invio</translation>
    </message>
    <message>
        <source>Choose, open or close what has the focus</source>
        <translation>Scegliere, aprire o chiudere ciò che ha il focus</translation>
    </message>
    <message>
        <source>Plus and minus</source>
        <translation>Più e meno</translation>
    </message>
    <message>
        <source>Zoom in the pathways</source>
        <translation>Ingrandire e ridurre nei percorsi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what is open on top; leave a page</source>
        <translation>Chiudere ciò che è aperto sopra; lasciare una pagina</translation>
    </message>
    <message>
        <source>Messages and their codes</source>
        <translation>Messaggi e loro codici</translation>
    </message>
    <message>
        <source>A message of a problem ends with a code. This is what each of them means.</source>
        <translation>Il messaggio di un problema finisce con un codice. Ecco che cosa significa ciascuno.</translation>
    </message>
</context>
<context>
    <name>GuideEnd</name>
    <message>
        <source>Ask what was put off</source>
        <extracomment>The user wants to be asked what was put off. The user wants to be asked what no undecided option waits for. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation>Chiedi ciò che è stato rimandato</translation>
    </message>
    <message>
        <source>See the options</source>
        <translation>Vedi le opzioni</translation>
    </message>
    <message>
        <source>Open the work-up</source>
        <translation>Apri gli accertamenti</translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation>Fine del percorso guidato</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rimandate</translation>
    </message>
    <message>
        <source>To check before an option is used</source>
        <translation>Da verificare prima di usare un&apos;opzione</translation>
    </message>
    <message>
        <source>Ask the {n} check too</source>
        <translation>Chiedi anche la {n} verifica</translation>
    </message>
    <message>
        <source>Ask the {n} checks too</source>
        <translation>Chiedi anche le {n} verifiche</translation>
    </message>
    <message>
        <source>{n} option stays undecided</source>
        <translation>{n} opzione resta non decisa</translation>
    </message>
    <message>
        <source>{n} options stay undecided</source>
        <translation>{n} opzioni restano non decise</translation>
    </message>
    <message>
        <source>Every option is decided</source>
        <translation>Ogni opzione è decisa</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Non resta nulla da chiedere</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Patient files ({pattern})</source>
        <extracomment>The copy was written; hands on what it lacks and what that changes.</extracomment>
        <translation>File paziente ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy to hand on</source>
        <translation>Salva una copia da consegnare</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Its roads of treatments were left out too.</source>
        <translation>Sono stati omessi anche i suoi percorsi di trattamento.</translation>
    </message>
    <message>
        <source>{file} holds this case without: {answers}.</source>
        <translation>{file} contiene questo caso senza: {answers}.</translation>
    </message>
    <message>
        <source>No verdict differs without them.</source>
        <translation>Senza di esse nessun giudizio cambia.</translation>
    </message>
    <message>
        <source>; and {n} more</source>
        <translation>; e altri {n}</translation>
    </message>
    <message>
        <source>Verdicts that differ without them: {n} ({options}).</source>
        <translation>Giudizi che senza di esse cambiano: {n} ({options}).</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Left column: {left}. Right column: {right}</source>
        <translation>Colonna sinistra: {left}. Colonna destra: {right}</translation>
    </message>
</context>
<context>
    <name>HeatScene</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Here the ways parted {n} times</source>
        <translation>Qui le strade si sono separate {n} volte</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Where the ways parted, in the decision graph</source>
        <translation>Dove le strade si sono separate, nel grafo delle decisioni</translation>
    </message>
    <message>
        <source>Edition {edition}: the count tells how many choices left the patient&apos;s way here.</source>
        <translation>Edizione {edition}: il numero dice quante scelte hanno lasciato qui il percorso del paziente.</translation>
    </message>
    <message>
        <source>No way parted in the graph: these questions are not about one option, or all agreed.</source>
        <translation>Nessuna strada si è separata nel grafo: queste domande non riguardano un&apos;opzione, o tutti concordavano.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Show the report</source>
        <extracomment>The tour needs the pathways on screen.</extracomment>
        <translation>Mostra il rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The program ended unexpectedly when it ran last.</source>
        <translation>L&apos;ultima volta il programma è terminato in modo inatteso.</translation>
    </message>
</context>
<context>
    <name>IntendedUse</name>
    <message>
        <source>NET Pathway Explorer shows which treatment options guidelines name for liver metastases of digestive neuroendocrine tumours, with reasons and sources.</source>
        <translation>NET Pathway Explorer mostra quali opzioni di trattamento le linee guida indicano per le metastasi epatiche dei tumori neuroendocrini dell&apos;apparato digerente, con motivazioni e fonti.</translation>
    </message>
    <message>
        <source>It is meant for clinicians who prepare or review a tumour board in this field, and for teaching.</source>
        <translation>È destinato ai medici che preparano o rivedono un tumor board in questo campo, e all&apos;insegnamento.</translation>
    </message>
    <message>
        <source>It is not meant for patients, for emergencies or for dosing, and it does not replace the judgement of the multidisciplinary tumour board.</source>
        <translation>Non è destinato ai pazienti, alle emergenze o al calcolo delle dosi, e non sostituisce il giudizio del tumor board multidisciplinare.</translation>
    </message>
    <message>
        <source>Decision support for clinicians and teaching. The multidisciplinary tumour board decides.</source>
        <translation>Supporto alle decisioni per i clinici e l&apos;insegnamento. Decide il tumor board multidisciplinare.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{agreed} of {n} agreed</source>
        <extracomment>Pressed; hands on the number of the item, -1 for all of them.</extracomment>
        <translation>{agreed} di {n} concordi</translation>
    </message>
</context>
<context>
    <name>KindsView</name>
    <message>
        <source>These editions are too large to be compared over all kinds of patients.</source>
        <extracomment>An example is to be opened; hands on the Case. Everything is counted and shown.</extracomment>
        <translation>Queste edizioni sono troppo grandi per essere confrontate su tutti i tipi di pazienti.</translation>
    </message>
    <message>
        <source>Counting over all kinds of patients: {n} %</source>
        <translation>Conteggio su tutti i tipi di pazienti: {n} %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Which therapies to show</source>
        <translation>Quali terapie mostrare</translation>
    </message>
    <message>
        <source>Only {edition}</source>
        <translation>Solo {edition}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambe</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Branch off</source>
        <extracomment>The user wants to stand at a place; hands on the road&apos;s number and the place. The user wants to copy the road up to where it is looked at; hands on its number. The user wants to remove the road; hands on its number. The user named the road; hands on its number and name. The lane was scrolled sideways; hands on how far.</extracomment>
        <translation>Dirama</translation>
    </message>
    <message>
        <source>Name of the road</source>
        <translation>Nome della storia</translation>
    </message>
    <message>
        <source>Name of the road. No names of people.</source>
        <translation>Nome della storia. Niente nomi di persone.</translation>
    </message>
    <message>
        <source>A second road from where you stand, to continue differently</source>
        <translation>Una seconda storia da qui, per proseguire diversamente</translation>
    </message>
    <message>
        <source>Remove this road (can be undone)</source>
        <translation>Rimuovi questa storia (si può annullare)</translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>Unfold {track}</source>
        <translation>Espandi {track}</translation>
    </message>
    <message>
        <source>Fold {track}</source>
        <translation>Comprimi {track}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save this case first?</source>
        <extracomment>The case on screen is to be saved where it is kept; `go_on` or `give_up` follows. The same, in the library.</extracomment>
        <translation>Salvare prima questo caso?</translation>
    </message>
    <message>
        <source>Its answers are kept nowhere. Without saving they are lost.</source>
        <translation>Le sue risposte non sono conservate da nessuna parte. Senza salvare vanno perse.</translation>
    </message>
    <message>
        <source>Its answers and roads are kept nowhere as they are now. Without saving they are lost.</source>
        <translation>Le sue risposte e storie non sono conservate così come sono ora. Senza salvare vanno perse.</translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation>Salva nella &amp;biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>The user wants to work on a case; hands on the Entry. The user wants to save the case on screen in the library.</extracomment>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Assessing {n} more cases…</source>
        <extracomment>The user wants to go back to the pathways. The user wants to work on a case; hands on the Entry. The user wants to save the case on screen in the library.</extracomment>
        <translation>Valutazione di altri {n} casi…</translation>
    </message>
    <message>
        <source>The cases cannot be shown until that is settled.</source>
        <translation>I casi non si possono mostrare finché questo non è risolto.</translation>
    </message>
    <message>
        <source>{n} case needs other knowledge to be read; it stays in the library.</source>
        <translation>{n} caso richiede altre conoscenze per essere letto; resta nella biblioteca.</translation>
    </message>
    <message>
        <source>{n} cases need other knowledge to be read; they stay in the library.</source>
        <translation>{n} casi richiedono altre conoscenze per essere letti; restano nella biblioteca.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message>
        <source>No case matches. Parts of a search are parted by commas: pancreas, ki-67 &gt; 10.</source>
        <translation>Nessun caso corrisponde. Le parti di una ricerca sono separate da virgole: pancreas, ki-67 &gt; 10.</translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation>{n} caso</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} casi</translation>
    </message>
    <message>
        <source>Cases {n}</source>
        <translation>Casi {n}</translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation>Cestino {n}</translation>
    </message>
    <message>
        <source>Only cases with the tag {tag}</source>
        <translation>Solo casi con l&apos;etichetta {tag}</translation>
    </message>
    <message>
        <source>Search: pancreas, ki-67 &gt; 10, lanreotide applicable</source>
        <translation>Cerca: pancreas, ki-67 &gt; 10, lanreotide applicable</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Cerca nella biblioteca</translation>
    </message>
    <message>
        <source>Labels, tags, notes, answers and verdicts, parted by commas.</source>
        <translation>Nomi, etichette, note, risposte e giudizi, separati da virgole.</translation>
    </message>
    <message>
        <source>Cases or bin</source>
        <translation>Casi o cestino</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The library lies in a folder that seems to be copied elsewhere ({service}): its cases go with it.</source>
        <translation>La biblioteca sta in una cartella che sembra copiata altrove ({service}): i suoi casi la seguono.</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>What you typed is kept in this window.</source>
        <extracomment>The library holds something else now. What was typed and could not be saved is to be saved once more.</extracomment>
        <translation>Ciò che ha scritto resta in questa finestra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Another window changed tags or note of “{case}” meanwhile. Nothing was written over: what both windows wrote is kept ({code}).</source>
        <translation>Un’altra finestra ha cambiato nel frattempo etichette o nota di «{case}». Nulla è stato sovrascritto: ciò che entrambe le finestre hanno scritto è conservato ({code}).</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>The library is damaged. It will be set aside, not deleted; {n} case can still be read from it.</source>
        <translation>La biblioteca è danneggiata. Verrà messa da parte, non eliminata; {n} caso si può ancora leggere.</translation>
    </message>
    <message>
        <source>The library is damaged. It will be set aside, not deleted; {n} cases can still be read from it.</source>
        <translation>La biblioteca è danneggiata. Verrà messa da parte, non eliminata; {n} casi si possono ancora leggere.</translation>
    </message>
    <message>
        <source>The library is damaged, and none of its cases can be read. It will be set aside, not deleted.</source>
        <translation>La biblioteca è danneggiata e nessuno dei suoi casi si può leggere. Verrà messa da parte, non eliminata.</translation>
    </message>
    <message>
        <source>Begin with what can be read</source>
        <translation>Comincia con ciò che si può leggere</translation>
    </message>
    <message>
        <source>Begin an empty library</source>
        <translation>Iniziare una biblioteca vuota</translation>
    </message>
    <message>
        <source>Restore the backup of {date} ({n} cases)</source>
        <translation>Ripristina la copia del {date} ({n} casi)</translation>
    </message>
    <message>
        <source>{case} (copy)</source>
        <translation>{case} (copia)</translation>
    </message>
    <message>
        <source>{n} case was duplicated.</source>
        <translation>{n} caso è stato duplicato.</translation>
    </message>
    <message>
        <source>{n} cases were duplicated.</source>
        <translation>{n} casi sono stati duplicati.</translation>
    </message>
    <message>
        <source>{n} case was put into the bin for 30 days.</source>
        <translation>{n} caso è stato messo nel cestino per 30 giorni.</translation>
    </message>
    <message>
        <source>{n} cases were put into the bin for 30 days.</source>
        <translation>{n} casi sono stati messi nel cestino per 30 giorni.</translation>
    </message>
    <message>
        <source>{n} case was put back.</source>
        <translation>{n} caso è stato ripristinato.</translation>
    </message>
    <message>
        <source>{n} cases were put back.</source>
        <translation>{n} casi sono stati ripristinati.</translation>
    </message>
    <message>
        <source>Delete {n} case for good?</source>
        <translation>Eliminare per sempre {n} caso?</translation>
    </message>
    <message>
        <source>Delete {n} cases for good?</source>
        <translation>Eliminare per sempre {n} casi?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Their bytes in the library are overwritten; copies that the disk, another program or a backup of this computer made are beyond the reach of this program.</source>
        <translation>Non si può annullare. I byte nella biblioteca vengono sovrascritti; le copie fatte dal disco, da un altro programma o da un backup di questo computer sono fuori dalla portata di questo programma.</translation>
    </message>
    <message>
        <source>Remove all backups and damaged libraries too: they hold these cases</source>
        <translation>Rimuovi anche tutte le copie e le biblioteche danneggiate: contengono questi casi</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>{n} case was deleted for good.</source>
        <translation>{n} caso è stato eliminato per sempre.</translation>
    </message>
    <message>
        <source>{n} cases were deleted for good.</source>
        <translation>{n} casi sono stati eliminati per sempre.</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Importa casi</translation>
    </message>
    <message>
        <source>Import {n} case from {file}?</source>
        <translation>Importare {n} caso da {file}?</translation>
    </message>
    <message>
        <source>Import {n} cases from {file}?</source>
        <translation>Importare {n} casi da {file}?</translation>
    </message>
    <message>
        <source>Import {n} cases from {files} files?</source>
        <translation>Importare {n} casi da {files} file?</translation>
    </message>
    <message>
        <source>Import into the library</source>
        <translation>Importa nella biblioteca</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Non importare</translation>
    </message>
    <message>
        <source>{n} case is in the library already.</source>
        <translation>{n} caso è già nella biblioteca.</translation>
    </message>
    <message>
        <source>{n} cases are in the library already.</source>
        <translation>{n} casi sono già nella biblioteca.</translation>
    </message>
    <message>
        <source>{file} was not imported.</source>
        <translation>{file} non è stato importato.</translation>
    </message>
    <message>
        <source>{reason}. The library is unchanged.</source>
        <translation>{reason}. La biblioteca è invariata.</translation>
    </message>
    <message>
        <source>{n} case was imported.</source>
        <translation>{n} caso è stato importato.</translation>
    </message>
    <message>
        <source>{n} cases were imported.</source>
        <translation>{n} casi sono stati importati.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made before the first change of each session.</source>
        <translation>Non c&apos;è ancora alcuna copia; se ne fa una prima della prima modifica di ogni sessione.</translation>
    </message>
    <message>
        <source>The library is as it was on {date}.</source>
        <translation>La biblioteca è com&apos;era il {date}.</translation>
    </message>
    <message>
        <source>The library was changed since. Backups… shows what going back would change.</source>
        <translation>La biblioteca è stata modificata da allora. Copie… mostra che cosa cambierebbe tornando indietro.</translation>
    </message>
    <message>
        <source>The damaged library was set aside as {file}.</source>
        <translation>La biblioteca danneggiata è stata messa da parte come {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Cases ({pattern})</source>
        <translation>Casi ({pattern})</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Works that the program is made of</source>
        <translation>Opere di cui è fatto il programma</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testo della licenza</translation>
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
        <translation>Solo differenze {n}</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tutte {n}</translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation>Nessun giudizio differisce.</translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation>Quali righe mostrare</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Edition {edition} — NET Pathway Explorer</source>
        <translation>Edizione {edition} — NET Pathway Explorer</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenta</translation>
    </message>
    <message>
        <source>Save &amp;slides…</source>
        <translation>Salva le &amp;diapositive…</translation>
    </message>
    <message>
        <source>Save a handout for s&amp;tudents…</source>
        <translation>Salva una scheda per gli &amp;studenti…</translation>
    </message>
    <message>
        <source>Save a handout for the t&amp;eacher…</source>
        <translation>Salva una scheda per il d&amp;ocente…</translation>
    </message>
    <message>
        <source>Save the &amp;case file…</source>
        <translation>Salva il &amp;file del caso…</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>File PDF ({pattern})</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Pagine web ({pattern})</translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation>Casi didattici ({pattern})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>teaching case</source>
        <translation>caso didattico</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the whole graph: press to go there</source>
        <translation>Mappa dell&apos;intero grafo: premere per andarci</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>Mappa del grafo</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Which?</source>
        <extracomment>The user wants to see an option; hands on its id. The user wants the trial undone.</extracomment>
        <translation>Quali?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The last step changed no verdict</source>
        <translation>L&apos;ultimo passo non ha cambiato alcun giudizio</translation>
    </message>
    <message>
        <source>Last step: {moves}</source>
        <translation>Ultimo passo: {moves}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altre {n}</translation>
    </message>
    <message>
        <source>{option}: was {before}, is {after}</source>
        <translation>{option}: era {before}, è {after}</translation>
    </message>
</context>
<context>
    <name>MultiEditor</name>
    <message>
        <source>None</source>
        <extracomment>The user gave an answer; hands on the value.</extracomment>
        <translation>Nessuno</translation>
    </message>
</context>
<context>
    <name>NearLimits</name>
    <message>
        <source>Near a limit</source>
        <extracomment>What is told has changed, and with it the room that it takes. The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation>Vicino a un limite</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Vai a questa domanda</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Go to this question</source>
        <extracomment>Pressed; hands on the feature&apos;s id.</extracomment>
        <translation>Vai a questa domanda</translation>
    </message>
    <message>
        <source>Rank {n}. {what}. Press to go to the question.</source>
        <translation>Posto {n}. {what}. Premere per andare alla domanda.</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>Next question: {question}</source>
        <translation>Prossima domanda: {question}</translation>
    </message>
</context>
<context>
    <name>NextQuestion</name>
    <message>
        <source>Next question</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value. The user wants to be asked one question after the other.</extracomment>
        <translation>Prossima domanda</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Guidami</translation>
    </message>
    <message>
        <source>Ask one question after the other (F6)</source>
        <translation>Una domanda dopo l&apos;altra (F6)</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>Verifica questa risposta</translation>
    </message>
    <message>
        <source>Done, next question</source>
        <translation>Fatto, prossima domanda</translation>
    </message>
    <message>
        <source>Ask the skipped questions again</source>
        <translation>Chiedi di nuovo le domande saltate</translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation>Non resta nulla da chiedere</translation>
    </message>
    <message>
        <source>All open questions skipped</source>
        <translation>Tutte le domande aperte saltate</translation>
    </message>
    <message>
        <source>No further answer can change a verdict.</source>
        <translation>Nessun&apos;altra risposta può cambiare un giudizio.</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Set</source>
        <extracomment>A valid number was entered; hands on the feature id and the number.</extracomment>
        <translation>Imposta</translation>
    </message>
</context>
<context>
    <name>OpenCases</name>
    <message>
        <source>Case {n}</source>
        <extracomment>Cases were opened, closed, saved, named or changed.</extracomment>
        <translation>Caso {n}</translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>Hazard ratios</source>
        <extracomment>The user wants to see the figures large.</extracomment>
        <translation>Hazard ratio</translation>
    </message>
    <message>
        <source>Median times</source>
        <translation>Tempi mediani</translation>
    </message>
    <message>
        <source>The lines below tell the same in words.</source>
        <translation>Le righe sotto dicono lo stesso a parole.</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Come leggere i dati</translation>
    </message>
    <message>
        <source>Show the figures large</source>
        <translation>Mostra i dati in grande</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>No option has this verdict.</source>
        <translation>Nessuna opzione ha questo giudizio.</translation>
    </message>
    <message>
        <source>No option has this name.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if a treatment was given; hands on the option&apos;s id. The user wants to see the figures behind an option large; hands on the option&apos;s id.</extracomment>
        <translation>Nessuna opzione ha questo nome.</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} non applicabili</translation>
    </message>
    <message>
        <source>{n} of {m} applicable</source>
        <translation>{n} di {m} applicabili</translation>
    </message>
    <message>
        <source>Tried {answers}</source>
        <translation>Provato: {answers}</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
</context>
<context>
    <name>OtherKnowledge</name>
    <message>
        <source>Open other knowledge</source>
        <translation>Apri altre conoscenze</translation>
    </message>
    <message>
        <source>Knowledge databases (*.sqlite)</source>
        <extracomment>A file was opened and proved; hands on its Knowledge.</extracomment>
        <translation>Basi di conoscenze (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Proving {file}…</source>
        <translation>Prova di {file} in corso…</translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation>{file} non è stato aperto.</translation>
    </message>
    <message>
        <source>{reason}. The knowledge on screen is unchanged.</source>
        <translation>{reason}. Le conoscenze sullo schermo sono invariate.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline of the decision graph</source>
        <extracomment>The user wants to see a question in the patient panel; hands on the feature id.</extracomment>
        <translation>Struttura del grafo delle decisioni</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which options to show</source>
        <translation>Quali opzioni mostrare</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tutte {n}</translation>
    </message>
    <message>
        <source>Applicable {n}</source>
        <translation>Applicabili {n}</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Aperte {n}</translation>
    </message>
    <message>
        <source>Out {n}</source>
        <translation>Escluse {n}</translation>
    </message>
    <message>
        <source>The answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation>Le risposte si contraddicono: non si fidi di questi giudizi finché non è chiarito.</translation>
    </message>
    <message>
        <source>Only one option of the edition {edition} applies. That alone does not recommend it.</source>
        <translation>Una sola opzione dell&apos;edizione {edition} è applicabile. Questo da solo non la raccomanda.</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Cerca un&apos;opzione</translation>
    </message>
    <message>
        <source>The order of the options is no ranking.</source>
        <extracomment>The user chose another filter, or searches for other words.</extracomment>
        <translation>L’ordine delle opzioni non è una graduatoria.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to the pathways</source>
        <translation>Torna ai percorsi</translation>
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
        <translation>Con queste parole non si trova nulla.</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} trovati</translation>
    </message>
    <message>
        <source>Type to search questions, options, decisions, sources and the guide. These are the commands.</source>
        <translation>Scriva per cercare domande, opzioni, decisioni, fonti e la guida. Questi sono i comandi.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
</context>
<context>
    <name>PathsScene</name>
    <message>
        <source>Here the paths part</source>
        <translation>Qui i percorsi si separano</translation>
    </message>
    <message>
        <source>comes by here</source>
        <translation>passa di qui</translation>
    </message>
    <message>
        <source>does not come by</source>
        <translation>non passa di qui</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ancora aperto</translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>Only the paths</source>
        <extracomment>An option was pressed; hands on its id in its edition.</extracomment>
        <translation>Solo i percorsi</translation>
    </message>
    <message>
        <source>Hide what neither side can reach</source>
        <translation>Nascondi ciò che nessuna parte può raggiungere</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Differenza precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Differenza successiva</translation>
    </message>
    <message>
        <source>Both paths in the decision graph</source>
        <translation>Entrambi i percorsi nel grafo delle decisioni</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambe</translation>
    </message>
    <message>
        <source>Difference {n} of {count}</source>
        <translation>Differenza {n} di {count}</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} differenze</translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>The patient</source>
        <translation>Il paziente</translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>No question matches the search.</source>
        <extracomment>The guided walk has begun (True) or is over (False).</extracomment>
        <translation>Nessuna domanda corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>{known} of {total} known</source>
        <translation>{known} di {total} note</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
    <message>
        <source>{n} more question</source>
        <translation>{n} altra domanda</translation>
    </message>
    <message>
        <source>{n} more questions</source>
        <translation>Altre {n} domande</translation>
    </message>
    <message>
        <source>{n} more question, settled</source>
        <translation>{n} altra domanda, definita</translation>
    </message>
    <message>
        <source>{n} more questions, all settled</source>
        <translation>Altre {n} domande, tutte definite</translation>
    </message>
    <message>
        <source>{n} more questions, {m} can still change a verdict</source>
        <translation>Altre {n} domande, {m} possono ancora cambiare un giudizio</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Trova una domanda</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Your choices</source>
        <extracomment>Take a choice back; hands on its id. Move a choice; hands on its id and -1 (up) or +1 (down).</extracomment>
        <translation>Le sue scelte</translation>
    </message>
    <message>
        <source>Move up: {choice}</source>
        <translation>Su: {choice}</translation>
    </message>
    <message>
        <source>Move down: {choice}</source>
        <translation>Giù: {choice}</translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation>Ritira: {choice}</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>You stand here.</source>
        <translation>Lei è qui.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Presentation</source>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Space: on   ←: back   L: pointer   W: what if   Esc: end</source>
        <translation>Spazio: avanti   ←: indietro   L: puntatore   W: e se   Esc: fine</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A knowledge database was refused: it is damaged, of another kind or version, or its proof failed.</source>
        <translation>Una base di conoscenza è stata rifiutata: è danneggiata, di altro tipo o versione, o la sua dimostrazione è fallita.</translation>
    </message>
    <message>
        <source>The knowledge on screen stays in use.</source>
        <translation>Le conoscenze sullo schermo restano in uso.</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from, or compile it anew from its content.</source>
        <translation>Richieda di nuovo il file a chi lo ha fornito, o lo ricompili dal suo contenuto.</translation>
    </message>
    <message>
        <source>Content was refused: a statement in it is wrong or incomplete.</source>
        <translation>Il contenuto è stato rifiutato: un&apos;affermazione è errata o incompleta.</translation>
    </message>
    <message>
        <source>No database was written; an older one is unchanged.</source>
        <translation>Nessuna base di dati è stata scritta; una precedente è invariata.</translation>
    </message>
    <message>
        <source>Mend the line that the message names and compile again.</source>
        <translation>Corregga la riga indicata dal messaggio e compili di nuovo.</translation>
    </message>
    <message>
        <source>A patient file was refused: it is damaged, of another kind, or from a newer version.</source>
        <translation>Un file di paziente è stato rifiutato: è danneggiato, di altro tipo o di una versione più recente.</translation>
    </message>
    <message>
        <source>The case on screen and the file are unchanged.</source>
        <translation>Il caso sullo schermo e il file sono invariati.</translation>
    </message>
    <message>
        <source>Open another copy of the file; a file from a newer version needs the newer program.</source>
        <translation>Apra un&apos;altra copia del file; un file di una versione più recente richiede il programma più recente.</translation>
    </message>
    <message>
        <source>A report was refused: the case in it was altered after it was written.</source>
        <translation>Un rapporto è stato rifiutato: il caso che contiene è stato alterato dopo la scrittura.</translation>
    </message>
    <message>
        <source>Open the patient file itself, or an unaltered copy of the report.</source>
        <translation>Apra il file del paziente, o una copia non alterata del rapporto.</translation>
    </message>
    <message>
        <source>A file could not be read.</source>
        <translation>Non è stato possibile leggere un file.</translation>
    </message>
    <message>
        <source>Check that the file is still there, that the drive is connected and that you may read it.</source>
        <translation>Verifichi che il file sia ancora al suo posto, che l&apos;unità sia collegata e che lei possa leggerlo.</translation>
    </message>
    <message>
        <source>A file could not be written.</source>
        <translation>Non è stato possibile scrivere un file.</translation>
    </message>
    <message>
        <source>The case on screen is unchanged; an older version of the file is still there.</source>
        <translation>Il caso sullo schermo è invariato; una versione precedente del file è ancora presente.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the drive.</source>
        <translation>Scelga un altro posto, o liberi spazio sull&apos;unità.</translation>
    </message>
    <message>
        <source>Unsaved cases cannot be kept against a crash.</source>
        <translation>I casi non salvati non possono essere protetti da un arresto anomalo.</translation>
    </message>
    <message>
        <source>The cases on screen are unchanged.</source>
        <translation>I casi sullo schermo sono invariati.</translation>
    </message>
    <message>
        <source>Save them yourself, and make room on the drive.</source>
        <translation>Li salvi personalmente, e liberi spazio sull&apos;unità.</translation>
    </message>
    <message>
        <source>The roads of a case were left out, since this knowledge lacks one of their treatments.</source>
        <translation>Le storie dei trattamenti di un caso sono state tralasciate, perché in queste conoscenze manca uno dei loro trattamenti.</translation>
    </message>
    <message>
        <source>The answers were opened; the file is unchanged.</source>
        <translation>Le risposte sono state aperte; il file è invariato.</translation>
    </message>
    <message>
        <source>Save under another name, so that the roads in the file stay as they are.</source>
        <translation>Salvi con un altro nome, così che le storie nel file restino come sono.</translation>
    </message>
    <message>
        <source>Something was not printed.</source>
        <translation>Qualcosa non è stato stampato.</translation>
    </message>
    <message>
        <source>The case on screen is unchanged.</source>
        <translation>Il caso sullo schermo è invariato.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the report as PDF.</source>
        <translation>Scelga un&apos;altra stampante, o salvi il rapporto come PDF.</translation>
    </message>
    <message>
        <source>Another program changed a patient file after it was read here.</source>
        <translation>Un altro programma ha cambiato un file di paziente dopo che era stato letto qui.</translation>
    </message>
    <message>
        <source>Nothing was written over: the file and the case on screen are as they were.</source>
        <translation>Nulla è stato sovrascritto: il file e il caso sullo schermo sono com’erano.</translation>
    </message>
    <message>
        <source>Save the case under another name, then compare the two.</source>
        <translation>Salvi il caso con un altro nome, poi confronti i due.</translation>
    </message>
    <message>
        <source>The library cannot do what was asked.</source>
        <translation>La biblioteca non può fare ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>La biblioteca è com&apos;era.</translation>
    </message>
    <message>
        <source>Follow the message; a program that holds the library open has to be closed first.</source>
        <translation>Segua il messaggio; un programma che tiene aperta la biblioteca va prima chiuso.</translation>
    </message>
    <message>
        <source>The file of the library is damaged.</source>
        <translation>Il file della biblioteca è danneggiato.</translation>
    </message>
    <message>
        <source>It was set aside, never deleted, and its backups are still there.</source>
        <translation>È stato messo da parte, non eliminato, e le sue copie di sicurezza ci sono ancora.</translation>
    </message>
    <message>
        <source>Restore a backup or the cases that can still be read, as the page of the library offers.</source>
        <translation>Ripristini una copia di sicurezza o i casi ancora leggibili, come propone la pagina della biblioteca.</translation>
    </message>
    <message>
        <source>Another window changed or removed a case, its tags or its note after they were read here.</source>
        <translation>Un&apos;altra finestra ha modificato o rimosso un caso, le sue etichette o la sua nota dopo che erano stati letti qui.</translation>
    </message>
    <message>
        <source>Nothing was written over: both states of the case, or both notes, are there.</source>
        <translation>Nulla è stato sovrascritto: ci sono entrambi gli stati del caso, o entrambe le note.</translation>
    </message>
    <message>
        <source>Save the case again to keep it as one of its own, then compare the two. Of two notes keep what is right.</source>
        <translation>Salvi di nuovo il caso per conservarlo come caso a sé, poi confronti i due. Di due note tenga ciò che è giusto.</translation>
    </message>
    <message>
        <source>An answer was not accepted: it is not a value of its question.</source>
        <translation>Una risposta non è stata accettata: non è un valore della sua domanda.</translation>
    </message>
    <message>
        <source>The answer before it still stands.</source>
        <translation>Resta valida la risposta precedente.</translation>
    </message>
    <message>
        <source>Enter a value in the range and unit that the question names.</source>
        <translation>Inserisca un valore nell&apos;intervallo e nell&apos;unità indicati dalla domanda.</translation>
    </message>
    <message>
        <source>A teaching case was refused: its file is damaged or does not fit the knowledge.</source>
        <translation>Un caso didattico è stato rifiutato: il suo file è danneggiato o non corrisponde alle conoscenze.</translation>
    </message>
    <message>
        <source>Other teaching cases and all results are unchanged.</source>
        <translation>Gli altri casi didattici e tutti i risultati sono invariati.</translation>
    </message>
    <message>
        <source>Mend what the message names, or take the file out of the folder.</source>
        <translation>Corregga ciò che indica il messaggio, o tolga il file dalla cartella.</translation>
    </message>
    <message>
        <source>A file of results was refused: it is damaged or of another kind.</source>
        <translation>Un file di risultati è stato rifiutato: è danneggiato o di altro tipo.</translation>
    </message>
    <message>
        <source>All other results and the file are unchanged.</source>
        <translation>Tutti gli altri risultati e il file sono invariati.</translation>
    </message>
    <message>
        <source>Ask for the file again where it came from.</source>
        <translation>Richieda di nuovo il file a chi lo ha fornito.</translation>
    </message>
    <message>
        <source>A command could not be carried out as it was given.</source>
        <translation>Un comando non ha potuto essere eseguito così com&apos;era stato dato.</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Nessun file è stato modificato.</translation>
    </message>
    <message>
        <source>Follow the message; --help lists what each command takes.</source>
        <translation>Segua il messaggio; --help elenca ciò che ogni comando accetta.</translation>
    </message>
    <message>
        <source>A part of the program failed.</source>
        <translation>Una parte del programma ha avuto un errore.</translation>
    </message>
    <message>
        <source>The answers are still on screen.</source>
        <translation>Le risposte sono ancora sullo schermo.</translation>
    </message>
    <message>
        <source>Go on; if something looks wrong, save your cases and start the program again. Send the report to those who maintain the program: it holds no answers.</source>
        <translation>Prosegua; se qualcosa sembra errato, salvi i casi e riavvii il programma. Invii il rapporto a chi cura il programma: non contiene risposte.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly when it ran last.</source>
        <translation>L&apos;ultima volta il programma si è chiuso in modo imprevisto.</translation>
    </message>
    <message>
        <source>Cases that were not saved are offered again, unless cases are not to be remembered.</source>
        <translation>I casi non salvati vengono riproposti, a meno che non si sia scelto di non ricordare i casi.</translation>
    </message>
    <message>
        <source>Send the report to those who maintain the program: it holds no answers.</source>
        <translation>Invii il rapporto a chi cura il programma: non contiene risposte.</translation>
    </message>
</context>
<context>
    <name>ProgressRoom</name>
    <message>
        <source>Export as CSV…</source>
        <extracomment>The learner wants to take a quiz.</extracomment>
        <translation>Esporta come CSV…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Cancella…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>Alle domande</translation>
    </message>
    <message>
        <source>{agreed} of {seen} choices agreed</source>
        <translation>{agreed} di {seen} scelte concordi</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>One of them was seen before.</source>
        <translation>Una di esse era già stata vista.</translation>
    </message>
    <message>
        <source>{n} of them were seen before.</source>
        <translation>{n} di esse erano già state viste.</translation>
    </message>
    <message>
        <source>How often your choices agreed with the guidelines is counted here, topic by topic.</source>
        <translation>Qui si conta, argomento per argomento, quante volte le scelte concordavano con le linee guida.</translation>
    </message>
    <message>
        <source>{agreed} of {seen} agreed</source>
        <translation>{agreed} di {seen} concordi</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} non è stato salvato: {reason}.</translation>
    </message>
    <message>
        <source>What was kept cannot be used: {reason}. Erase it to begin anew.</source>
        <translation>Ciò che era conservato non è utilizzabile: {reason}. Lo cancelli per ricominciare.</translation>
    </message>
    <message>
        <source>Nothing is kept beyond this window: cases are not remembered.</source>
        <translation>Nulla è conservato oltre questa finestra: i casi non vengono ricordati.</translation>
    </message>
    <message>
        <source>Kept on this computer only, without a name. Few items say little: these are counts, not marks.</source>
        <translation>Conservato solo su questo computer, senza nome. Poche voci dicono poco: sono conteggi, non voti.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Esporta i progressi</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progressi</translation>
    </message>
    <message>
        <source>Tables ({pattern})</source>
        <translation>Tabelle ({pattern})</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>{n} more ways</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to see what a change does; hands on the Change. The user wants to read all changes.</extracomment>
        <translation>Altri {n} modi</translation>
    </message>
    <message>
        <source>1 more way</source>
        <translation>1 altro modo</translation>
    </message>
    <message>
        <source>The answers contradict each other; this can be told once they agree.</source>
        <translation>Le risposte si contraddicono; si potrà dire quando concordano.</translation>
    </message>
    <message>
        <source>This option is too large to be looked at exactly; this cannot be told.</source>
        <translation>Questa opzione è troppo grande per essere esaminata esattamente; non si può dire.</translation>
    </message>
    <message>
        <source>One answer would decide it</source>
        <translation>Una risposta la deciderebbe</translation>
    </message>
    <message>
        <source>What would bring it in</source>
        <translation>Che cosa la renderebbe possibile</translation>
    </message>
    <message>
        <source>What would take it out</source>
        <translation>Che cosa la toglierebbe</translation>
    </message>
    <message>
        <source>{verdict} if</source>
        <translation>{verdict} se</translation>
    </message>
    <message>
        <source>a fact that does not change</source>
        <translation>un fatto che non cambia</translation>
    </message>
    <message>
        <source>Try it, undoably: {answers}</source>
        <translation>Prova, si può annullare: {answers}</translation>
    </message>
    <message>
        <source>Try: {answer}</source>
        <translation>Prova: {answer}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Vicino a un limite</translation>
    </message>
    <message>
        <source>Stays out whatever the answer is to: {features}</source>
        <translation>Resta esclusa qualunque sia la risposta a: {features}</translation>
    </message>
    <message>
        <source>Applies whatever the answer is to: {features}</source>
        <translation>Applicabile qualunque sia la risposta a: {features}</translation>
    </message>
    <message>
        <source>What does not matter here</source>
        <translation>Che cosa qui non conta</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Che cosa lo cambierebbe</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Vai a questa domanda</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>End the quiz</source>
        <extracomment>A choice was made; hands on its number, from 0. The learner stands by the choice, or goes on after it was revealed. Back to the choice of topics. Look at the patient in the pathways; hands on the Question.</extracomment>
        <translation>Termina il quiz</translation>
    </message>
    <message>
        <source>Look at this patient</source>
        <translation>Guarda questo paziente</translation>
    </message>
    <message>
        <source>The next question is being made…</source>
        <translation>La prossima domanda è in preparazione…</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Giusto.</translation>
    </message>
    <message>
        <source>Not this one. Right is {n}: {choice}</source>
        <translation>Non questa. La risposta giusta è {n}: {choice}</translation>
    </message>
    <message>
        <source>right, your choice</source>
        <translation>giusta, la sua scelta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>giusta</translation>
    </message>
    <message>
        <source>wrong, your choice</source>
        <translation>sbagliata, la sua scelta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sbagliata</translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation>Domanda {n} di {count}</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>1 to 5 choose, Enter commits.</source>
        <translation>1 a 5 sceglie, Invio conferma.</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Al riepilogo</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Prossima domanda</translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation>Invio prosegue.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La domanda</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Level 1</source>
        <translation>Livello 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Livello 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Livello 3</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Che cosa è applicabile</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Che cosa lo cambierebbe</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>Che cosa chiedere dopo</translation>
    </message>
    <message>
        <source>2012 or today</source>
        <translation>2012 o oggi</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo di domanda</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Tumore primitivo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Hormonal syndrome</source>
        <translation>Sindrome ormonale</translation>
    </message>
    <message>
        <source>Role of the treatment</source>
        <translation>Ruolo del trattamento</translation>
    </message>
    <message>
        <source>Group of treatments</source>
        <translation>Gruppo di trattamenti</translation>
    </message>
    <message>
        <source>No syndrome</source>
        <translation>Nessuna sindrome</translation>
    </message>
</context>
<context>
    <name>QuizRoom</name>
    <message>
        <source>No question fits these topics and this level. Leave one of them out.</source>
        <extracomment>Look at the patient of a question in the pathways; hands on the Case. A quiz is being taken, or no longer.</extracomment>
        <translation>Nessuna domanda corrisponde a questi argomenti e a questo livello. Ne tolga uno.</translation>
    </message>
    <message>
        <source>Saved as {file}. It holds no name.</source>
        <translation>Salvato come {file}. Non contiene nomi.</translation>
    </message>
    <message>
        <source>{file} was not saved: {reason}.</source>
        <translation>{file} non è stato salvato: {reason}.</translation>
    </message>
    <message>
        <source>Save results for the class</source>
        <translation>Salva i risultati per la classe</translation>
    </message>
    <message>
        <source>Results ({pattern})</source>
        <translation>Risultati ({pattern})</translation>
    </message>
    <message>
        <source>results</source>
        <translation>risultati</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Section of the guide</source>
        <extracomment>A link was followed; hands on what it names.</extracomment>
        <translation>Sezione della guida</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Against it</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation>Verifiche prima dell&apos;uso</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>And {n} more.</source>
        <translation>E altri {n}.</translation>
    </message>
    <message>
        <source>{n} files were not opened.</source>
        <translation>{n} file non sono stati aperti.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The program is running already (process {process} on {host}, since {since}) and did not answer. Until it ends, the library is only read here; unsaved cases of this window are not kept against a crash.</source>
        <translation>Il programma è già in esecuzione (processo {process} su {host}, dalle {since}) e non ha risposto. Finché non termina, qui la biblioteca viene solo letta; i casi non salvati di questa finestra non sono protetti da un arresto anomalo.</translation>
    </message>
    <message>
        <source>This file lies in a folder that seems to be copied elsewhere ({service}).</source>
        <translation>Questo file sta in una cartella che sembra copiata altrove ({service}).</translation>
    </message>
    <message>
        <source>Answers that may together single a patient out: {answers}. Hand the file on with care.</source>
        <translation>Risposte che insieme possono individuare un paziente: {answers}. Passi il file con cautela.</translation>
    </message>
    <message>
        <source>Save a copy without them…</source>
        <translation>Salva una copia senza di esse…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The option list was copied.</source>
        <translation>L&apos;elenco delle opzioni è stato copiato.</translation>
    </message>
    <message>
        <source>The whole assessment was copied.</source>
        <translation>L&apos;intera valutazione è stata copiata.</translation>
    </message>
    <message>
        <source>{option} was copied.</source>
        <translation>{option} è stata copiata.</translation>
    </message>
    <message>
        <source>Copy this option</source>
        <translation>Copia questa opzione</translation>
    </message>
    <message>
        <source>Copy the option list</source>
        <translation>Copia l&apos;elenco delle opzioni</translation>
    </message>
    <message>
        <source>Copy the whole assessment</source>
        <translation>Copia l&apos;intera valutazione</translation>
    </message>
    <message>
        <source>Save the whole graph</source>
        <translation>Salva l&apos;intero grafo</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>grafo</translation>
    </message>
    <message>
        <source>A picture of the graph is a .png, .svg or .pdf file</source>
        <translation>Un&apos;immagine del grafo è un file .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostra il rapporto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Cases that are not saved were written down: they are offered again if the program should end.</source>
        <translation>I casi non salvati sono stati messi per iscritto: verranno offerti di nuovo se il programma terminasse.</translation>
    </message>
    <message>
        <source>Cases that are not saved are kept nowhere else: save them now.</source>
        <translation>I casi non salvati non sono conservati altrove: li salvi ora.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostra il rapporto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation>Nascondi il rapporto</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>{n} page</source>
        <translation>{n} pagina</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pagine</translation>
    </message>
    <message>
        <source>Answers that may together single a patient out: {answers}. Hand the report on with care.</source>
        <translation>Risposte che insieme possono individuare un paziente: {answers}. Passi il rapporto con cautela.</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>File PDF ({pattern})</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Pagine web ({pattern})</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>File di testo ({pattern})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Choose another printer, or save the report as PDF. The case on screen is unchanged.</source>
        <translation>Scelga un&apos;altra stampante, o salvi il rapporto come PDF. Il caso sullo schermo è invariato.</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Il rapporto non è stato stampato.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Leave these answers out</source>
        <translation>Ometti queste risposte</translation>
    </message>
    <message>
        <source>Left out of this report: {answers}.</source>
        <translation>Omesso da questo referto: {answers}.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation>Una pagina per il tumor board</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Rapporto completo</translation>
    </message>
    <message>
        <source>How much the report tells</source>
        <translation>Quanto dice il rapporto</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pagine del rapporto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Salva come pagina web…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <extracomment>The user wants a backup restored; hands on the Backup.</extracomment>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copie della biblioteca</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Restoring backs up the present library first, so it can be taken back.</source>
        <translation>Il ripristino fa prima una copia della biblioteca attuale, così si può tornare indietro.</translation>
    </message>
    <message>
        <source>This backup holds {n} case.</source>
        <translation>Questa copia contiene {n} caso.</translation>
    </message>
    <message>
        <source>This backup holds {n} cases.</source>
        <translation>Questa copia contiene {n} casi.</translation>
    </message>
    <message>
        <source>Would no longer be there</source>
        <translation>Non ci sarebbero più</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Tornerebbero</translation>
    </message>
    <message>
        <source>Would be as they were then</source>
        <translation>Sarebbero come allora</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Right</source>
        <extracomment>Pressed; hands on the number of the question, from 0.</extracomment>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sbagliato</translation>
    </message>
</context>
<context>
    <name>RoadStrip</name>
    <message>
        <source>The treatment was not taken.</source>
        <extracomment>The strip was opened or folded by itself or from inside; hands on whether it is open.</extracomment>
        <translation>Il trattamento non è stato preso.</translation>
    </message>
    <message>
        <source>Next treatment…</source>
        <translation>Prossimo trattamento…</translation>
    </message>
    <message>
        <source>Other treatment…</source>
        <translation>Altro trattamento…</translation>
    </message>
    <message>
        <source>Choose a treatment that applies now, and how it went.</source>
        <translation>Scelga un trattamento che ora è applicabile, e com&apos;è andato.</translation>
    </message>
    <message>
        <source>Continue differently from the step where you stand: on a second road.</source>
        <translation>Prosegui diversamente dal passo in cui si trova: su una seconda storia.</translation>
    </message>
    <message>
        <source>A patient file holds {n} roads of {m} treatments at most. Remove a road first.</source>
        <translation>Un file di paziente contiene al massimo {n} storie di {m} trattamenti. Rimuova prima una storia.</translation>
    </message>
    <message>
        <source>Road: treatment after treatment</source>
        <translation>Storia: trattamento dopo trattamento</translation>
    </message>
    <message>
        <source>Take a treatment and say how it went: its history is carried along, and saved with the case.</source>
        <translation>Scelga un trattamento e dica com&apos;è andato: la sua storia viene portata avanti e salvata con il caso.</translation>
    </message>
    <message>
        <source>Fold the road</source>
        <translation>Comprimi la storia</translation>
    </message>
    <message>
        <source>Fold the road into one line (Ctrl+R)</source>
        <translation>Comprimi la storia in una riga (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show the road (Ctrl+R)</source>
        <translation>Mostra la storia (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>All cases</source>
        <extracomment>Back to the list of cases. A task was committed to with a choice; hands on its Result. Back to the pathways. Open the patient of the present stage in the pathways; hands on the Run.</extracomment>
        <translation>Tutti i casi</translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation>Torna ai percorsi</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Per i docenti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>{n} questions can still change a verdict.</source>
        <translation>{n} domande possono ancora cambiare un giudizio.</translation>
    </message>
    <message>
        <source>What this has settled</source>
        <translation>Che cosa ha definito</translation>
    </message>
    <message>
        <source>With it open</source>
        <translation>Quando era aperto</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Questo paziente</translation>
    </message>
    <message>
        <source>The patient&apos;s way leads here.</source>
        <translation>Il percorso del paziente porta qui.</translation>
    </message>
    <message>
        <source>{option}: where the ways part</source>
        <translation>{option}: dove i percorsi si separano</translation>
    </message>
    <message>
        <source>The way leads to this option, but the option itself does not fit this patient.</source>
        <translation>Il percorso porta a questa opzione, ma l&apos;opzione stessa non è adatta a questo paziente.</translation>
    </message>
    <message>
        <source>{stage} · {n} of {count} · {edition}</source>
        <translation>{stage} · {n} di {count} · {edition}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Commit and reveal</source>
        <translation>Conferma e svela</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Al riepilogo</translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation>Avanti: {stage}</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Salva le mie risposte</translation>
    </message>
    <message>
        <source>Result files ({pattern})</source>
        <translation>File di risultati ({pattern})</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>Present (F5), slides, handouts, case file</source>
        <translation>Presenta (F5), diapositive, schede, file del caso</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Il caso</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Le risposte</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lato sinistro</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{file} was not saved.</source>
        <translation>{file} non è stato salvato.</translation>
    </message>
    <message>
        <source>{reason}. Choose another name or place. The case on screen is unchanged.</source>
        <translation>{reason}. Scelga un altro nome o posto. Il caso sullo schermo è invariato.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Label</source>
        <extracomment>The session changed; hands on the Snapshot before and the Snapshot after. Another case is on screen than before; comes after `changed`, whose Snapshots are of two cases then.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Begin</source>
        <extracomment>The learner wants to begin; hands on the QuizSettings and the number of questions.</extracomment>
        <translation>Comincia</translation>
    </message>
    <message>
        <source>Questions about invented patients</source>
        <translation>Domande su pazienti inventati</translation>
    </message>
    <message>
        <source>Each question has one right answer, worked out from the guidelines in this program, and each answer is explained. Choose what they are about, or begin with everything.</source>
        <translation>Ogni domanda ha una sola risposta giusta, ricavata dalle linee guida in questo programma, e ogni risposta è spiegata. Scelga di che cosa trattano, o cominci con tutto.</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Ogni livello</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} domande</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>Quante domande</translation>
    </message>
    <message>
        <source>Number of the quiz</source>
        <translation>Numero del quiz</translation>
    </message>
    <message>
        <source>The same number, topics and level give the same questions to everybody.</source>
        <translation>Lo stesso numero, gli stessi argomenti e lo stesso livello danno a tutti le stesse domande.</translation>
    </message>
    <message>
        <source>Quiz no.</source>
        <translation>Quiz n.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The case was saved as a file.</source>
        <translation>Il caso è stato salvato come file.</translation>
    </message>
    <message>
        <source>The case was saved in the library.</source>
        <translation>Il caso è stato salvato nella biblioteca.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>{known} of {total} known, {open} can still change a verdict · reviewed {date}</source>
        <translation>{known} di {total} note, {open} possono ancora cambiare un giudizio · revisione {date}</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>What this step changed</source>
        <extracomment>The user wants to see an option; hands on its id.</extracomment>
        <translation>Che cosa ha cambiato questo passo</translation>
    </message>
    <message>
        <source>Show this option</source>
        <translation>Mostra questa opzione</translation>
    </message>
    <message>
        <source>Show why it is out</source>
        <translation>Mostra perché è esclusa</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The case</source>
        <translation>Il caso</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Another quiz</source>
        <extracomment>Look at a question again; hands on its number. Choose another quiz. Save the results for the class.</extracomment>
        <translation>Un altro quiz</translation>
    </message>
    <message>
        <source>Save results for the class…</source>
        <translation>Salva i risultati per la classe…</translation>
    </message>
    <message>
        <source>{right} of {n} right</source>
        <translation>{right} di {n} giuste</translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation>Nessuna domanda ha avuto risposta</translation>
    </message>
    <message>
        <source>{kind}: {right} of {n}</source>
        <translation>{kind}: {right} di {n}</translation>
    </message>
    <message>
        <source>Your choice: {choice}</source>
        <translation>La sua scelta: {choice}</translation>
    </message>
    <message>
        <source>Right: {choice}</source>
        <translation>Giusta: {choice}</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Nothing of this name.</source>
        <translation>Nulla con questo nome.</translation>
    </message>
    <message>
        <source>Find an option or question</source>
        <extracomment>An option or question was pressed; hands on its id.</extracomment>
        <translation>Trova un&apos;opzione o una domanda</translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Back to the pathways</source>
        <translation>Torna ai percorsi</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>The user wants to open the patient of a case; hands on the Case.</extracomment>
        <translation>Insegnamento</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The patients that questions are made from do not fit this knowledge: {reason}.</source>
        <translation>I pazienti da cui nascono le domande non sono adatti a queste conoscenze: {reason}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Insegnamento</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Introductory</source>
        <translation>Introduttivo</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzato</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnesi</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Patologia</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Decorso</translation>
    </message>
    <message>
        <source>Tumour board</source>
        <translation>Tumor board</translation>
    </message>
    <message>
        <source>You chose it, and it applies</source>
        <translation>Scelta, e applicabile</translation>
    </message>
    <message>
        <source>You chose it, but it is out for this patient</source>
        <translation>Scelta, ma esclusa per questo paziente</translation>
    </message>
    <message>
        <source>You chose it, and it is still open</source>
        <translation>Scelta, e ancora aperta</translation>
    </message>
    <message>
        <source>Applies as well</source>
        <translation>Applicabile anch&apos;essa</translation>
    </message>
    <message>
        <source>Applies to this patient</source>
        <translation>Applicabile a questo paziente</translation>
    </message>
    <message>
        <source>Worth discussing</source>
        <translation>Da discutere</translation>
    </message>
    <message>
        <source>Choose as many as you like.</source>
        <translation>Ne scelga quante vuole.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Ne scelga una.</translation>
    </message>
    <message>
        <source>Choose up to {n}, the best first.</source>
        <translation>Ne scelga fino a {n}, la migliore per prima.</translation>
    </message>
    <message>
        <source>Choose up to {n}.</source>
        <translation>Ne scelga fino a {n}.</translation>
    </message>
    <message>
        <source>You chose nothing. This is what the edition says for this patient.</source>
        <translation>Non ha scelto nulla. Questo dice l&apos;edizione per questo paziente.</translation>
    </message>
    <message>
        <source>Your choice applies to this patient.</source>
        <translation>La sua scelta è applicabile a questo paziente.</translation>
    </message>
    <message>
        <source>All {n} of your choices apply.</source>
        <translation>Tutte le {n} scelte sono applicabili.</translation>
    </message>
    <message>
        <source>one applies</source>
        <translation>una è applicabile</translation>
    </message>
    <message>
        <source>{n} apply</source>
        <translation>{n} sono applicabili</translation>
    </message>
    <message>
        <source>one is still open</source>
        <translation>una è ancora aperta</translation>
    </message>
    <message>
        <source>{n} are still open</source>
        <translation>{n} sono ancora aperte</translation>
    </message>
    <message>
        <source>one is out</source>
        <translation>una è esclusa</translation>
    </message>
    <message>
        <source>{n} are out</source>
        <translation>{n} sono escluse</translation>
    </message>
    <message>
        <source>Your choice is still open: something is missing.</source>
        <translation>La sua scelta è ancora aperta: manca qualcosa.</translation>
    </message>
    <message>
        <source>Your choice is out for this patient.</source>
        <translation>La sua scelta è esclusa per questo paziente.</translation>
    </message>
    <message>
        <source>Of your {n} choices, {parts}.</source>
        <translation>Delle sue {n} scelte, {parts}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Label of the case</source>
        <translation>Nome del caso</translation>
    </message>
    <message>
        <source>Label of this case. No names, dates of birth or record numbers.</source>
        <translation>Nome di questo caso. Niente nomi di persone, date di nascita o numeri di cartella.</translation>
    </message>
    <message>
        <source>Edition of the guidelines</source>
        <translation>Edizione delle linee guida</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>{edition} · reviewed {date}</source>
        <translation>{edition} · revisione {date}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The patient</source>
        <translation>Il paziente</translation>
    </message>
    <message>
        <source>What is known stands here. Click an answer, or “Not known” to take it back. Nothing is assumed, and every step can be undone.</source>
        <translation>Qui sta ciò che è noto. Clicchi una risposta, o «Non noto» per ritirarla. Nulla è presunto, e ogni passo si può annullare.</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>La prossima domanda</translation>
    </message>
    <message>
        <source>The question that is expected to decide most comes first, with what each answer would do. “Guide me” asks one after the other.</source>
        <translation>Viene prima la domanda che ci si attende decida di più, con ciò che comporterebbe ogni risposta. «Guidami» le pone una dopo l&apos;altra.</translation>
    </message>
    <message>
        <source>The pathways</source>
        <translation>I percorsi</translation>
    </message>
    <message>
        <source>The decisions of the guidelines, with the patient&apos;s way drawn strong. Click a branch to answer its question; closed branches say why.</source>
        <translation>Le decisioni delle linee guida, con il percorso del paziente ben marcato. Clicchi un ramo per rispondere alla sua domanda; i rami chiusi dicono perché.</translation>
    </message>
    <message>
        <source>The options</source>
        <translation>Le opzioni</translation>
    </message>
    <message>
        <source>Every treatment with its verdict. Open a card to read why, why not, what would change it, and the sources behind it.</source>
        <translation>Ogni trattamento con il suo giudizio. Apra una scheda per leggere perché, perché no, che cosa lo cambierebbe e le fonti.</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>L&apos;edizione</translation>
    </message>
    <message>
        <source>Guidelines as they are today, with the date of their review, or as they stood in 2012. The answers stay the same.</source>
        <translation>Le linee guida di oggi, con la data di revisione, o com&apos;erano nel 2012. Le risposte restano le stesse.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Le pagine</translation>
    </message>
    <message>
        <source>What is still to be found out, 2012 and today side by side, the studies, a report to print, your own cases, and teaching. F1 opens the guide about what you are looking at; Ctrl+K finds everything.</source>
        <translation>Ciò che resta da accertare, il 2012 e oggi a confronto, gli studi, un referto da stampare, i propri casi e la didattica. F1 apre la guida su ciò che si sta guardando; Ctrl+K trova tutto.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip the tour</source>
        <extracomment>To the next stop, or the one before: 1 or -1. The tour is to end.</extracomment>
        <translation>Salta la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} di {m}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Go to “{place}”</source>
        <translation>Vai a «{place}»</translation>
    </message>
    <message>
        <source>Branch off</source>
        <translation>Dirama</translation>
    </message>
    <message>
        <source>Name of a road</source>
        <translation>Nome di una storia</translation>
    </message>
    <message>
        <source>Remove {road}</source>
        <translation>Rimuovi {road}</translation>
    </message>
</context>
<context>
    <name>TreatmentPopup</name>
    <message>
        <source>Next treatment</source>
        <extracomment>Treatment and outcome were chosen; hands on the option&apos;s id and the outcome&apos;s value.</extracomment>
        <translation>Prossimo trattamento</translation>
    </message>
    <message>
        <source>Go on with the same</source>
        <translation>Prosegui con lo stesso</translation>
    </message>
    <message>
        <source>{n} more option needs answers first; its card can take it all the same.</source>
        <translation>{n} altra opzione richiede prima risposte; dalla sua scheda si può scegliere comunque.</translation>
    </message>
    <message>
        <source>{n} more options need answers first; their cards can take them all the same.</source>
        <translation>Altre {n} opzioni richiedono prima risposte; dalle loro schede si possono scegliere comunque.</translation>
    </message>
    <message>
        <source>Choose a treatment, then how it went.</source>
        <translation>Scelga un trattamento, poi com&apos;è andato.</translation>
    </message>
    <message>
        <source>Continue with {option}</source>
        <translation>Prosegui con {option}</translation>
    </message>
    <message>
        <source>Find a treatment</source>
        <translation>Trova un trattamento</translation>
    </message>
    <message>
        <source>Applicable treatments</source>
        <translation>Trattamenti applicabili</translation>
    </message>
    <message>
        <source>How did it go? {option}</source>
        <translation>Com&apos;è andato? {option}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Annulla: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ripeti: {step}</translation>
    </message>
</context>
<context>
    <name>UnsavedNotes</name>
    <message>
        <source>The note of {n} case is not saved.</source>
        <translation>La nota di {n} caso non è salvata.</translation>
    </message>
    <message>
        <source>The notes of {n} cases are not saved.</source>
        <translation>Le note di {n} casi non sono salvate.</translation>
    </message>
    <message>
        <source>The library did not take tags and note. They are lost when the window closes.</source>
        <translation>La biblioteca non ha accettato etichette e nota. Alla chiusura della finestra andranno perse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Chiudi senza</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>File di testo ({pattern})</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Salva le note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Here the ways part</source>
        <translation>Qui le strade si separano</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <extracomment>The user wants to see a bundled case; hands on its file.</extracomment>
        <translation>Come cominciare</translation>
    </message>
    <message>
        <source>Nothing is known yet, and nothing is assumed</source>
        <translation>Nulla è ancora noto, e nulla è presunto</translation>
    </message>
    <message>
        <source>Answer the next question on the left, or click a branch in the pathways.</source>
        <translation>Risponda alla prossima domanda a sinistra, o clicchi un ramo nei percorsi.</translation>
    </message>
    <message>
        <source>Or look at a sample patient:</source>
        <translation>O guardi un paziente di esempio:</translation>
    </message>
    <message>
        <source>Or open a teaching case</source>
        <translation>O apri un caso didattico</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>{change}. Nothing moves.</source>
        <extracomment>Back to the pages.</extracomment>
        <translation>{change}. Nulla cambia.</translation>
    </message>
    <message>
        <source>{change}. {n} verdicts move.</source>
        <translation>{change}. Cambiano {n} giudizi.</translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation>Scelga un&apos;altra risposta.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation>Scriva un numero da {low} a {high}.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>E se …</translation>
    </message>
    <message>
        <source>… it were</source>
        <translation>… fosse</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Allora</translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>Nothing is missing: no further answer can change a verdict.</source>
        <translation>Non manca nulla: nessun&apos;altra risposta può cambiare un giudizio.</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} voce</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} voci</translation>
    </message>
    <message>
        <source>{n} open item, ranked by what it settles</source>
        <translation>{n} voce aperta, ordinata per ciò che definisce</translation>
    </message>
    <message>
        <source>{n} open items, ranked by what they settle</source>
        <translation>{n} voci aperte, ordinate per ciò che definiscono</translation>
    </message>
    <message>
        <source>Choose another printer, or save the work-up as PDF. The case on screen is unchanged.</source>
        <translation>Scelga un&apos;altra stampante, o salvi gli accertamenti come PDF. Il caso sullo schermo è invariato.</translation>
    </message>
    <message>
        <source>The work-up was not printed.</source>
        <translation>Gli accertamenti non sono stati stampati.</translation>
    </message>
    <message>
        <source>The work-up was copied.</source>
        <translation>Gli accertamenti sono stati copiati.</translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation>File PDF ({pattern})</translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation>File di testo ({pattern})</translation>
    </message>
    <message>
        <source>Save the work-up</source>
        <translation>Salva gli accertamenti</translation>
    </message>
    <message>
        <source>work-up</source>
        <translation>accertamenti</translation>
    </message>
    <message>
        <source>others</source>
        <translation>altri</translation>
    </message>
    <message>
        <source>Work-up</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id.</extracomment>
        <translation>Accertamenti</translation>
    </message>
    <message>
        <source>Answers contradict each other: settle that first, on the left.</source>
        <translation>Le risposte si contraddicono: lo chiarisca prima, a sinistra.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Salva come testo…</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Riduci (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation>Mostra l&apos;intero grafo (0)</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>The program failed over it ({kind})</source>
        <translation>Il programma non è riuscito a elaborarlo ({kind})</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{n} became applicable</source>
        <translation>{n} diventate applicabili</translation>
    </message>
    <message>
        <source>{n} fell away</source>
        <translation>{n} cadute</translation>
    </message>
    <message>
        <source>{n} became contraindicated</source>
        <translation>{n} diventate controindicate</translation>
    </message>
    <message>
        <source>{n} needs information now</source>
        <translation>{n} ora richiede dati</translation>
    </message>
    <message>
        <source>{n} need information now</source>
        <translation>{n} ora richiedono dati</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Popolazione</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation>Hazard ratio</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation>Dati in tabella</translation>
    </message>
    <message>
        <source>Here ends what the edition of {edition} knows</source>
        <translation>Qui finisce ciò che sa l&apos;edizione {edition}</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Senza anno</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation>Prima del {year}</translation>
    </message>
    <message>
        <source>{source}: {arms} ({endpoint})</source>
        <translation>{source}: {arms} ({endpoint})</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Chirurgia</translation>
    </message>
    <message>
        <source>Transplantation</source>
        <translation>Trapianto</translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation>Ablazione</translation>
    </message>
    <message>
        <source>Embolisation</source>
        <translation>Embolizzazione</translation>
    </message>
    <message>
        <source>Radioembolisation</source>
        <translation>Radioembolizzazione</translation>
    </message>
    <message>
        <source>PRRT</source>
        <translation>PRRT</translation>
    </message>
    <message>
        <source>Somatostatin analogues</source>
        <translation>Analoghi della somatostatina</translation>
    </message>
    <message>
        <source>Interferon</source>
        <translation>Interferone</translation>
    </message>
    <message>
        <source>Targeted drugs</source>
        <translation>Farmaci mirati</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation>Chemioterapia</translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation>Immunoterapia</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Controllo dei sintomi</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Terapia di supporto</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Sorveglianza</translation>
    </message>
    <message>
        <source>Names the pancreas</source>
        <translation>Nomina il pancreas</translation>
    </message>
    <message>
        <source>Names the gut</source>
        <translation>Nomina l&apos;intestino</translation>
    </message>
    <message>
        <source>Names carcinoma (NEC)</source>
        <translation>Nomina il carcinoma (NEC)</translation>
    </message>
    <message>
        <source>Square: hazard ratio; line: its interval as reported; hollow and dashed: source to be confirmed. Which group a ratio favours is said in the words of its study.</source>
        <translation>Quadrato: hazard ratio; linea: il suo intervallo come riportato; vuoto e tratteggiato: fonte da confermare. Quale gruppo un rapporto favorisca è detto con le parole dello studio.</translation>
    </message>
    <message>
        <source>Bar: median time in months; line: its interval as reported; hollow and dashed: source to be confirmed.</source>
        <translation>Barra: tempo mediano in mesi; linea: il suo intervallo come riportato; vuoto e tratteggiato: fonte da confermare.</translation>
    </message>
    <message>
        <source>◆ changed between the editions   ○ randomised trial   □ guideline</source>
        <translation>◆ cambiato tra le edizioni   ○ studio randomizzato   □ linea guida</translation>
    </message>
    <message>
        <source>Hazard ratio, logarithmic; 1 = no difference</source>
        <translation>Hazard ratio, logaritmico; 1 = nessuna differenza</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>{value}, no interval recorded</source>
        <translation>{value}, nessun intervallo registrato</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (da {low} a {high})</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non registrato</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation>{value} (da {low} a {high}) {unit}</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message>
        <source>Behind: {options}</source>
        <translation>Alla base di: {options}</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>fonte da confermare</translation>
    </message>
    <message>
        <source>Each study stands for itself, with its own patients: nothing is pooled, and rows must not be compared.</source>
        <translation>Ogni studio sta per sé, con i suoi pazienti: nulla è aggregato, e le righe non vanno confrontate.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>This patient</source>
        <translation>Questo paziente</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>Non applicabili: {n}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiunto</translation>
    </message>
    <message>
        <source>Continues in {track}</source>
        <translation>Continua in {track}</translation>
    </message>
    <message>
        <source>Historical {edition}</source>
        <translation>Storica {edition}</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelto</translation>
    </message>
    <message>
        <source>Click to fold them.</source>
        <translation>Cliccare per comprimerli.</translation>
    </message>
    <message>
        <source>Click to show them here.</source>
        <translation>Cliccare per mostrarli qui.</translation>
    </message>
    <message>
        <source>Click to choose an answer.</source>
        <translation>Cliccare per scegliere una risposta.</translation>
    </message>
    <message>
        <source>Click again to set this back to “not known”.</source>
        <translation>Cliccare di nuovo per tornare a «non noto».</translation>
    </message>
    <message>
        <source>Click to answer with this.</source>
        <translation>Cliccare per rispondere così.</translation>
    </message>
    <message>
        <source>Decision graph of {edition}: {tracks} tracks, {decisions} decisions, {reached} of them reached, {options} options. The outline holds the same as a list.</source>
        <translation>Grafo delle decisioni di {edition}: {tracks} corsie, {decisions} decisioni, di cui {reached} raggiunte, {options} opzioni. La struttura contiene lo stesso come elenco.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualsiasi numero</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} o più</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>sopra {n}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>fino a {n}</translation>
    </message>
    <message>
        <source>below {n}</source>
        <translation>sotto {n}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Press a card to come closer</source>
        <translation>Premere una scheda per avvicinarsi</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e altre {n}</translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation>{n} opzione</translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation>{n} opzioni</translation>
    </message>
    <message>
        <source>{n} of {count} criteria</source>
        <translation>{n} di {count} criteri</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Checks before use: {names}</source>
        <translation>Da verificare prima dell’uso: {names}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Rules it out</source>
        <translation>Lo esclude</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Depone contro</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Soddisfatto</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non soddisfatto</translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation>fonte da confermare</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>en</source>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>near</name>
    <message>
        <source>{feature} {answer}: at {other} {what}</source>
        <translation>{feature} {answer}: a {other} {what}</translation>
    </message>
    <message>
        <source>{feature} {answer}: at {other} {what} (check with it: {others})</source>
        <translation>{feature} {answer}: a {other} {what} (da verificare insieme: {others})</translation>
    </message>
    <message>
        <source>this option would be {verdict}</source>
        <translation>questa opzione sarebbe {verdict}</translation>
    </message>
    <message>
        <source>this patient would be: {findings}</source>
        <translation>questo paziente sarebbe: {findings}</translation>
    </message>
    <message>
        <source>{n} verdict would differ</source>
        <translation>{n} giudizio sarebbe diverso</translation>
    </message>
    <message>
        <source>{n} verdicts would differ</source>
        <translation>{n} giudizi sarebbero diversi</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>“{typed}” is not one number. Type one such as 5 or 0.5.</source>
        <translation>«{typed}» non è un solo numero. Ne scriva uno come 5 o 0,5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Type {big} or {small}.</source>
        <translation>«{typed}» si può leggere in due modi. Scriva {big} o {small}.</translation>
    </message>
    <message>
        <source>{value} was not taken: the answer lies within {range}.</source>
        <translation>{value} non è stato preso: la risposta è compresa in {range}.</translation>
    </message>
    <message>
        <source>{value} was not taken: the answer is a whole number.</source>
        <translation>{value} non è stato preso: la risposta è un numero intero.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>contradicts the other answers</source>
        <translation>contraddice le altre risposte</translation>
    </message>
    <message>
        <source>{n} becomes applicable</source>
        <translation>{n} diventa applicabile</translation>
    </message>
    <message>
        <source>{n} become applicable</source>
        <translation>{n} diventano applicabili</translation>
    </message>
    <message>
        <source>{n} falls away</source>
        <translation>{n} cade</translation>
    </message>
    <message>
        <source>{n} fall away</source>
        <translation>{n} cadono</translation>
    </message>
    <message>
        <source>{n} is contraindicated</source>
        <translation>{n} è controindicata</translation>
    </message>
    <message>
        <source>{n} are contraindicated</source>
        <translation>{n} sono controindicate</translation>
    </message>
    <message>
        <source>{n} stays open</source>
        <translation>{n} resta aperta</translation>
    </message>
    <message>
        <source>{n} stay open</source>
        <translation>{n} restano aperte</translation>
    </message>
    <message>
        <source>changes no verdict</source>
        <translation>non cambia alcun giudizio</translation>
    </message>
    <message>
        <source>Falls away: {options}.</source>
        <translation>Cade: {options}.</translation>
    </message>
    <message>
        <source>Fall away: {options}.</source>
        <translation>Cadono: {options}.</translation>
    </message>
    <message>
        <source>Applicable: {options}.</source>
        <translation>Applicabili: {options}.</translation>
    </message>
    <message>
        <source>Contraindicated: {options}.</source>
        <translation>Controindicate: {options}.</translation>
    </message>
    <message>
        <source>It can still change a verdict</source>
        <translation>Può ancora cambiare un giudizio</translation>
    </message>
    <message>
        <source>This answer contradicts others: check it first.</source>
        <translation>Questa risposta ne contraddice altre: la verifichi per prima.</translation>
    </message>
    <message>
        <source>Answered. Another answer, or none, changes what is asked after it.</source>
        <translation>Con risposta. Un&apos;altra risposta, o nessuna, cambia ciò che viene chiesto dopo.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. No question left is expected to decide more.</source>
        <translation>{reason}. Nessuna domanda rimasta decide, si attende, di più.</translation>
    </message>
    <message>
        <source>Only for what is contraindicated</source>
        <translation>Solo per ciò che è controindicato</translation>
    </message>
    <message>
        <source>{what}: {options}</source>
        <translation>{what}: {options}</translation>
    </message>
    <message>
        <source>Can settle another answer</source>
        <translation>Può definire un&apos;altra risposta</translation>
    </message>
    <message>
        <source>No verdict depends on it.</source>
        <translation>Nessun giudizio ne dipende.</translation>
    </message>
    <message>
        <source>No longer matters: follows from {features}.</source>
        <translation>Non conta più: segue da {features}.</translation>
    </message>
    <message>
        <source>No longer matters: settled by {features}.</source>
        <translation>Non conta più: definito da {features}.</translation>
    </message>
    <message>
        <source>It could add a caution.</source>
        <translation>Potrebbe aggiungere una cautela.</translation>
    </message>
    <message>
        <source>It could still add a caution to {n} option.</source>
        <translation>Potrebbe ancora aggiungere una cautela a {n} opzione.</translation>
    </message>
    <message>
        <source>It could still add a caution to {n} options.</source>
        <translation>Potrebbe ancora aggiungere una cautela a {n} opzioni.</translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <translation>{words} e altre {n}</translation>
    </message>
    <message>
        <source>{n} open option waits for it</source>
        <translation>{n} opzione aperta la attende</translation>
    </message>
    <message>
        <source>{n} open options wait for it</source>
        <translation>{n} opzioni aperte la attendono</translation>
    </message>
    <message>
        <source>{waiting}, an answer decides about {n}</source>
        <translation>{waiting}, una risposta ne decide circa {n}</translation>
    </message>
    <message>
        <source>To check before {n} option is used</source>
        <translation>Da verificare prima di usare {n} opzione</translation>
    </message>
    <message>
        <source>To check before {n} options are used</source>
        <translation>Da verificare prima di usare {n} opzioni</translation>
    </message>
    <message>
        <source>Its answer follows from {answers}.</source>
        <translation>La risposta segue da {answers}.</translation>
    </message>
    <message>
        <source>Only one answer is possible.</source>
        <translation>È possibile una sola risposta.</translation>
    </message>
    <message>
        <source>No verdict of this edition depends on it.</source>
        <translation>Nessun giudizio di questa edizione ne dipende.</translation>
    </message>
    <message>
        <source>What it could settle is settled by {answers}.</source>
        <translation>Ciò che potrebbe definire è definito da {answers}.</translation>
    </message>
    <message>
        <source>The only option that asks for it is out because of {answers}.</source>
        <translation>L&apos;unica opzione che la chiede è esclusa a causa di {answers}.</translation>
    </message>
    <message>
        <source>All {n} options that ask for it are out because of {answers}.</source>
        <translation>Tutte le {n} opzioni che la chiedono sono escluse a causa di {answers}.</translation>
    </message>
    <message>
        <source>No option depends on it because of {answers}.</source>
        <translation>Nessuna opzione ne dipende a causa di {answers}.</translation>
    </message>
    <message>
        <source>The {n} options that ask for it no longer depend on it because of {answers}.</source>
        <translation>Le {n} opzioni che la chiedono non ne dipendono più a causa di {answers}.</translation>
    </message>
    <message>
        <source>Of the {n} options that ask for it, {out} are out, the others no longer depend on it because of {answers}.</source>
        <translation>Delle {n} opzioni che la chiedono, {out} sono escluse, le altre non ne dipendono più a causa di {answers}.</translation>
    </message>
    <message>
        <source>only {answer}</source>
        <translation>solo {answer}</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>NET Pathway Explorer cannot start.</source>
        <translation>NET Pathway Explorer non può avviarsi.</translation>
    </message>
</context>
<context>
    <name>road</name>
    <message>
        <source>Stable</source>
        <translation>Stabile</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>In risposta</translation>
    </message>
    <message>
        <source>Slow progression</source>
        <translation>Progressione lenta</translation>
    </message>
    <message>
        <source>Rapid progression</source>
        <translation>Progressione rapida</translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation>Non tollerato</translation>
    </message>
    <message>
        <source>Road {n}</source>
        <translation>Storia {n}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Treatment so far not known</source>
        <translation>Trattamento finora non noto</translation>
    </message>
    <message>
        <source>Untreated</source>
        <translation>Non trattato</translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation>Già trattato</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Linea {n}</translation>
    </message>
    <message>
        <source>then {outcome}</source>
        <translation>poi {outcome}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>It changed: {changes}.</source>
        <translation>Ha cambiato: {changes}.</translation>
    </message>
    <message>
        <source>{road}: standing at {place}</source>
        <translation>{road}: si trova a {place}</translation>
    </message>
    <message>
        <source>{n} roads</source>
        <translation>{n} storie</translation>
    </message>
    <message>
        <source>Start. </source>
        <translation>Inizio. </translation>
    </message>
    <message>
        <source>Changed: </source>
        <translation>Cambiato: </translation>
    </message>
    <message>
        <source>Changed by hand: </source>
        <translation>Cambiato a mano: </translation>
    </message>
    <message>
        <source>It changed no answer. </source>
        <translation>Non ha cambiato alcuna risposta. </translation>
    </message>
    <message>
        <source>No option applies newly.</source>
        <translation>Nessuna opzione diventa applicabile.</translation>
    </message>
    <message>
        <source>None fell away.</source>
        <translation>Nessuna è caduta.</translation>
    </message>
    <message>
        <source>Now applicable, {n}:</source>
        <translation>Ora applicabili, {n}:</translation>
    </message>
    <message>
        <source>No longer applicable, {n}:</source>
        <translation>Non più applicabili, {n}:</translation>
    </message>
    <message>
        <source>Not an option of the edition on screen. </source>
        <translation>Non è un&apos;opzione dell&apos;edizione sullo schermo. </translation>
    </message>
    <message>
        <source>Given although: {verdict}. </source>
        <translation>Dato benché: {verdict}. </translation>
    </message>
    <message>
        <source>“{feature}” was not known before; what it holds begins with this road.</source>
        <translation>«{feature}» prima non era noto; ciò che contiene comincia con questa storia.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Applicable</source>
        <translation>Applicabile</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>Richiede dati</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Controindicata</translation>
    </message>
    <message>
        <source>{n} applicable</source>
        <translation>{n} applicabili</translation>
    </message>
    <message>
        <source>{n} need information</source>
        <translation>{n} richiedono dati</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation>{n} non applicabili</translation>
    </message>
    <message>
        <source>{n} contraindicated</source>
        <translation>{n} controindicate</translation>
    </message>
    <message>
        <source>{n} needs information</source>
        <translation>{n} richiede dati</translation>
    </message>
    <message>
        <source>Curative intent</source>
        <translation>Intento curativo</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Prima linea</translation>
    </message>
    <message>
        <source>Advanced disease</source>
        <translation>Malattia avanzata</translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation>Controllo dei sintomi</translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation>Terapia di supporto</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Sorveglianza</translation>
    </message>
    <message>
        <source>Historical: {edition}</source>
        <translation>Storica: {edition}</translation>
    </message>
    <message>
        <source>{number} and over</source>
        <translation>{number} e oltre</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
</context>
</TS>
