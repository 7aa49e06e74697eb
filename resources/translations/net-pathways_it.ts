<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About NET Pathway Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds nothing about patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NET Pathway Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no network connection, and asks for no name, date of birth or record number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally modified: not the knowledge that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proof remarks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge rests on {n} source. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge rests on {n} sources. Statements are paraphrased; grades are each body&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, in these folders and in files that you name yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole &amp;graph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not remember cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open other &amp;knowledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the option &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide me through the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;educe motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path&amp;ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Road of treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About and intended use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{n}: {words}</source>
        <extracomment>Pressed; hands on the number of the choice, from 0. Enter was pressed on the choice that is on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>The answers</source>
        <extracomment>An option is looked at; hands on its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked nothing. These answers would decide most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer that you asked for can still change a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of your {all} questions can still change a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would decide most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order counts how many options an answer is expected to decide. It says nothing of how easily, or at what price, the answer is had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide one option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {rank} of {count}: its answer is expected to decide {n} options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {rank} of {count}: it matters for single treatments, and decides little now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Historical edition {edition}: knowledge up to {cutoff}. For comparison and teaching only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge is locally modified, not as shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support limited: this knowledge was not proved, or its proof failed (see About).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support limited: {n} option is judged by single criteria only, being too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support limited: {n} options are judged by single criteria only, being too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision support limited: last reviewed {date}, {n} months ago. Not current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed {date}, {n} months ago: newer guidelines may exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>No figure is left. Take a filter away, or look at the whole edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table beside it tells the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard ratios {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median times {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchPopup</name>
    <message>
        <source>Answers for “{branch}”</source>
        <extracomment>The user wants to see the question in the patient panel; hands on the feature id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{branch}” follows from {names}, which is computed from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{branch}” depends on several answers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>{n} case was not saved when the program last ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were not saved when the program last ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case could not be read; its file was left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved answers cannot be kept against a crash ({reason}). Save your cases elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Open cases</source>
        <extracomment>A file was opened or written; hands on its path. A case of the library was saved. A case was opened from a report; the case on screen knows what the report said.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roads of this case were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Its answers were opened; saving asks for another place, so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was not saved in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this case first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are kept nowhere. Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers and roads are kept nowhere as they are now. Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient files and reports ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. The case on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Open a case file…</source>
        <extracomment>The user wants to work through a case; hands on the Lesson.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case cannot be judged by this knowledge and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases cannot be judged by this knowledge and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a teaching case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Open cases</source>
        <extracomment>The user wants to close a case; hands on the OpenCase.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {case}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>chosen, number {n}</source>
        <extracomment>Pressed; hands on the id of the option or question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answer differs: {column} | {other_column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers differ: {column} | {other_column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two editions have two graphs: “Drawn” shows the path through each, lane by lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths are the same: what differs are requirements, contraindications and cautions of options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy that could be counted is treated differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all kinds of patients are treated differently in something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {share} of all kinds of patients are treated differently in something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {kinds} kinds of patients: one for each combination of answers that the two editions can tell apart. Kinds are counted, not patients: a rare combination counts as much as a common one. A therapy is offered to a kind when an option of it is applicable and nothing excludes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be counted: {therapies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} The option asks for: {branches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, never by this alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, by this alone {alone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature}: {new} instead of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature}: {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a patient with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {patient}, just so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {patient}, but with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before my last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient, {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient, {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge up to {cutoff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the paths part first: {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in {track}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open ({branches})</source>
        <extracomment>Pressed; hands on the decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible for {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} ({column}), {other_answer} ({other_column})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to check: {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}; against it: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Back to the pathways</source>
        <extracomment>The user wants to go back to the pathways. The user wants to see an option in the pathways; hands on its id. The user wants to compare with a patient file of their own. The user wants to open an example as a new case; hands on the Case. The user wants to compare with a bundled case; hands on its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet. Change an answer on the left, and see here what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the patient to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient in {edition} and today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after my last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>These answers contradict each other</source>
        <extracomment>The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Whose options</source>
        <extracomment>Something else was picked; hands on its key, empty for everything. Another choice was made; hands it on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options open to this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All populations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a drug, trial or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>{share} of all kinds have it only in {edition}. What speaks against it in {other}:</source>
        <extracomment>An example is to be opened; hands on the Case. The height has changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of all kinds have it only in {edition}: {other} has no such option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who these are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more that concern fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {therapy}, {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Tags, parted by commas</source>
        <extracomment>The focus went elsewhere. Tags and note of a case were edited; hands on its number, the tags and the note. A button was pressed; hands on its name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition} · saved {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {what}. Keep out what could name a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note. No names, dates of birth or record numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided whatever the missing answers turn out to be.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if this treatment was given; hands on the option&apos;s id. The user wants to see the figures of studies large; hands on the option&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for here: it applies to every patient of this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: answer to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may speak against it and is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this treatment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given all the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it went, and go on to the next line of treatment with this history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungraded: no body&apos;s grade is recorded for this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where guidelines disagree or are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} (source to be confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition} edition, last reviewed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectLines</name>
    <message>
        <source>What each answer would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other answers: point at one to see what it would do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>End of the case</source>
        <extracomment>Begin the case again. Open the patient of the case in the pathways. Back to the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the case: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed between the editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this patient in the pathways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Save the picture…</source>
        <extracomment>The user wants to go back to the pathways.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of figures is a .png, .svg or .pdf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Open as a new case</source>
        <extracomment>The example is to be opened; hands on its Answers. Another example is shown, which may need another height.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>depends on {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}; asks for: {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by single criteria only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} check open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} checks open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeatureRow</name>
    <message>
        <source>Not known</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value, None for &quot;not known&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature}: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts another answer, see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {feature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Worked out from the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from {features}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>NET Pathway Explorer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPanel</name>
    <message>
        <source>Decision graph</source>
        <extracomment>The user wants to see a question in the patient panel; hands on the feature id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphToolbar</name>
    <message>
        <source>Graph</source>
        <extracomment>&quot;graph&quot; or &quot;outline&quot; was chosen. The words in the search field changed. Enter in the search field: on to the next result.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only my path: hide what the answers have closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What each answer would do</source>
        <extracomment>The user wants to stop walking. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, ask &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of about {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} option still undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} options still undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply, then Next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section holds these words.</source>
        <extracomment>The user wants to be shown around.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide to NET Pathway Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideEnd</name>
    <message>
        <source>Ask what was put off</source>
        <extracomment>The user wants to be asked what was put off. The user wants to be asked what no undecided option waits for. The user wants to see the options. The user wants to see who can supply what is missing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the work-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check before an option is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the {n} check too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the {n} checks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} option stays undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} options stay undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>Left column: {left}. Right column: {right}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Show the report</source>
        <extracomment>The tour needs the pathways on screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly when it ran last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsView</name>
    <message>
        <source>These editions are too large to be compared over all kinds of patients.</source>
        <extracomment>An example is to be opened; hands on the Case. Everything is counted and shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting over all kinds of patients: {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which therapies to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>Branch off</source>
        <extracomment>The user wants to stand at a place; hands on the road&apos;s number and the place. The user wants to copy the road up to where it is looked at; hands on its number. The user wants to remove the road; hands on its number. The user named the road; hands on its number and name. The lane was scrolled sideways; hands on how far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the road. No names of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second road from where you stand, to continue differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this road (can be undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneHead</name>
    <message>
        <source>Unfold {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {track}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <extracomment>The user wants to go back to the pathways. The user wants to work on a case; hands on the Entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Assessing {n} more cases…</source>
        <extracomment>The user wants to go back to the pathways. The user wants to work on a case; hands on the Entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case needs other knowledge to be read; it stays in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases need other knowledge to be read; they stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty. “Save in library” (Ctrl+Shift+L) keeps the case on screen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches. Parts of a search are parted by commas: pancreas, ki-67 &gt; 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cases with the tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: pancreas, ki-67 &gt; 10, lanreotide applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, tags, notes, answers and verdicts, parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases or bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Close</source>
        <extracomment>The library holds something else now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. It will be set aside, not deleted; {n} cases can still be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {date} ({n} cases)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was put into the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were put into the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} case for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} cases for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back. Their bytes in the library are overwritten; copies that the disk, another program or a backup of this computer made are beyond the reach of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all backups and damaged libraries too: they hold these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. The library is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} case was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet; one is made before the first change of each session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is as it was on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library was set aside as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Works that the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>{n} {marker}</source>
        <extracomment>A row was pressed; hands on the Row. A parting was pressed; hands on the decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NET Pathway Explorer: {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical content stays in English, the language of its sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;slides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a handout for s&amp;tudents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a handout for the t&amp;eacher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;case file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching cases ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Map of the whole graph: press to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Which?</source>
        <extracomment>The user wants to see an option; hands on its id. The user wants the trial undone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step changed no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step: {moves}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: was {before}, is {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultiEditor</name>
    <message>
        <source>None</source>
        <extracomment>The user gave an answer; hands on the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearLimits</name>
    <message>
        <source>Near a limit</source>
        <extracomment>What is told has changed, and with it the room that it takes. The user wants to see a question; hands on the feature&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>Go to this question</source>
        <extracomment>Pressed; hands on the feature&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank {n}. {what}. Press to go to the question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextQuestion</name>
    <message>
        <source>Next question</source>
        <extracomment>The user answered; hands on the feature&apos;s id and the value. The user wants to be asked one question after the other.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one question after the other (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the skipped questions again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open questions skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further answer can change a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Set</source>
        <extracomment>A valid number was entered; hands on the feature id and the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenCases</name>
    <message>
        <source>Case {n}</source>
        <extracomment>Cases were opened, closed, saved, named or changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionFigures</name>
    <message>
        <source>Hazard ratios</source>
        <extracomment>The user wants to see the figures large.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines below tell the same in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>No option has this verdict.</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to go on as if a treatment was given; hands on the option&apos;s id. The user wants to see the figures behind an option large; hands on the option&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m} applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherKnowledge</name>
    <message>
        <source>Open other knowledge</source>
        <extracomment>A file was opened and proved; hands on its Knowledge.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge databases (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. The knowledge on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline of the decision graph</source>
        <extracomment>The user wants to see a question in the patient panel; hands on the feature id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Which options to show</source>
        <extracomment>The user chose another filter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers contradict each other: do not rely on these verdicts until that is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one option of the edition {edition} applies. That alone does not recommend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing is found by these words.</source>
        <extracomment>A question was chosen; hands on the feature&apos;s id. An option was chosen; hands on its id. A decision was chosen; hands on its id. A source was chosen; hands on the id of the option that rests on it. A section of the guide was chosen; hands on its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search questions, options, decisions, sources and the guide. These are the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsScene</name>
    <message>
        <source>Here the paths part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes by here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not come by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathsView</name>
    <message>
        <source>Only the paths</source>
        <extracomment>An option was pressed; hands on its id in its edition.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what neither side can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths in the decision graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientCard</name>
    <message>
        <source>The patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientPanel</name>
    <message>
        <source>No question matches the search.</source>
        <extracomment>The guided walk has begun (True) or is over (False).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {total} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more question, settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more questions, all settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more questions, {m} can still change a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Your choices</source>
        <extracomment>Take a choice back; hands on its id. Move a choice; hands on its id and -1 (up) or +1 (down).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>You stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: on   ←: back   L: pointer   W: what if   Esc: end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>{n} more ways</source>
        <extracomment>The user wants to answer a question; hands on the feature&apos;s id. The user wants to see what a change does; hands on the Change. The user wants to read all changes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers contradict each other; this can be told once they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This option is too large to be looked at exactly; this cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer would decide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it, undoably: {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays out whatever the answer is to: {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies whatever the answer is to: {features}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not matter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>End the quiz</source>
        <extracomment>A choice was made; hands on its number, from 0. The learner stands by the choice, or goes on after it was revealed. Back to the choice of topics. Look at the patient in the pathways; hands on the Question.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one. Right is {n}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 choose, Enter commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizRoom</name>
    <message>
        <source>No question fits these topics and this level. Leave one of them out.</source>
        <extracomment>Look at the patient of a question in the pathways; hands on the Case. A quiz is being taken, or no longer. A question was committed to; hands on the Question and the number of the choice. Save what came of the quiz; hands on the Sitting.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Section of the guide</source>
        <extracomment>A link was followed; hands on what it names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The option list was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole assessment was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the option list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the graph is a .png, .svg or .pdf file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another name or place. The case on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>NET Pathway Explorer: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are not saved were written down: they are offered again if the program should end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that are not saved are kept nowhere else: save them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Back to the pathways</source>
        <extracomment>The user wants to go back to the pathways.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another place. The case on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or save the report as PDF. The case on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the report tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore</source>
        <extracomment>The user wants a backup restored; hands on the Backup.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring backs up the present library first, so it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds {n} case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds {n} cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would no longer be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be as they were then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Right</source>
        <extracomment>Pressed; hands on the number of the question, from 0.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadStrip</name>
    <message>
        <source>The treatment was not taken.</source>
        <extracomment>The strip was opened or folded by itself or from inside; hands on whether it is open.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next treatment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other treatment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a treatment that applies now, and how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue differently from the step where you stand: on a second road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient file holds {n} roads of {m} treatments at most. Remove a road first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road: treatment after treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a treatment and say how it went: its history is carried along, and saved with the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the road into one line (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the road (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>All cases</source>
        <extracomment>Back to the list of cases. Back to the pathways. Open the patient of the present stage in the pathways; hands on the Run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions can still change a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this has settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s way leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: where the ways part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way leads to this option, but the option itself does not fit this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} · {n} of {count} · {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit and reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present (F5), slides, handouts, case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Label</source>
        <extracomment>The session changed; hands on the Snapshot before and the Snapshot after. Another case is on screen than before; comes after `changed`, whose Snapshots are of two cases then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Begin</source>
        <extracomment>The learner wants to begin; hands on the QuizSettings and the number of questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about invented patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each question has one right answer, worked out from the guidelines in this program, and each answer is explained. Choose what they are about, or begin with everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number, topics and level give the same questions to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{known} of {total} known, {open} can still change a verdict · reviewed {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>What this step changed</source>
        <extracomment>The user wants to see an option; hands on its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why it is out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Another quiz</source>
        <extracomment>Look at a question again; hands on its number. Choose another quiz. Save the results for the class.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results for the class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {n} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {right} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Nothing of this name.</source>
        <extracomment>An option or question was pressed; hands on its id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an option or question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachPage</name>
    <message>
        <source>Back to the pathways</source>
        <extracomment>The user wants to go back to the pathways. The user wants to open the patient of a case; hands on the Case.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patients that questions are made from do not fit this knowledge: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Label of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of this case. No names, dates of birth or record numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition} · reviewed {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known stands here. Click an answer, or “Not known” to take it back. Nothing is assumed, and every step can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that is expected to decide most comes first, with what each answer would do. “Guide me” asks one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions of the guidelines, with the patient&apos;s way drawn strong. Click a branch to answer its question; closed branches say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every treatment with its verdict. Open a card to read why, why not, what would change it, and the sources behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines as they are today, with the date of their review, or as they stood in 2012. The answers stay the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under View: comparing, the road of treatments, the library and teaching. F1 opens the guide about what you are looking at; Ctrl+K finds everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip the tour</source>
        <extracomment>To the next stop, or the one before: 1 or -1. The tour is to end.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Go to “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {road}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentPopup</name>
    <message>
        <source>Next treatment</source>
        <extracomment>Treatment and outcome were chosen; hands on the option&apos;s id and the outcome&apos;s value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more option needs answers first; its card can take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more options need answers first; their cards can take them all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a treatment, then how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go? {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Here the ways part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>How to begin</source>
        <extracomment>The user wants to see a bundled case; hands on its file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet, and nothing is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the next question on the left, or click a branch in the pathways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look at a sample patient:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>{change}. Nothing moves.</source>
        <extracomment>Back to the pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}. {n} verdicts move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… it were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkupPage</name>
    <message>
        <source>Nothing is missing: no further answer can change a verdict.</source>
        <extracomment>The user wants to go back to the pathways. The user wants to answer a question; hands on the feature&apos;s id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open item, ranked by what it settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open items, ranked by what they settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. Choose another place. The case on screen is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work-up was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the work-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers contradict each other: settle that first, on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>The program failed over it ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{n} became applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fell away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} became contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} needs information now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need information now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here ends what the edition of {edition} knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed between the editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomised trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {arms} ({endpoint})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transplantation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embolisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radioembolisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRRT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somatostatin analogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interferon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the pancreas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the gut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names carcinoma (NEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square: hazard ratio; line: its interval as reported; hollow and dashed: source to be confirmed. Which group a ratio favours is said in the words of its study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: median time in months; line: its interval as reported; hollow and dashed: source to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ changed between the editions   ○ randomised trial   □ guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of the pictures, and those that are no ratio and no survival time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard ratio, logarithmic; 1 = no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, no interval recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each study stands for itself, with its own patients: nothing is pooled, and rows must not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>This patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues in {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to choose an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click again to set this back to “not known”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to answer with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision graph of {edition}: {tracks} tracks, {decisions} decisions, {reached} of them reached, {options} options. The outline holds the same as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>near</name>
    <message>
        <source>{feature} {answer}: at {other} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feature} {answer}: at {other} {what} (check with it: {others})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option would be {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this patient would be: {findings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verdict would differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verdicts would differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>“{typed}” is not one number. Type one such as 5 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Type {big} or {small}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was not taken: the answer lies within {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} was not taken: the answer is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>contradicts the other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} becomes applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} become applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} falls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fall away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} is contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls away: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall away: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraindicated: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still change a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer contradicts others: check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. Another answer, or none, changes what is asked after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. No question left is expected to decide more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for what is contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can settle another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matters: follows from {features}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer matters: settled by {features}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could add a caution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could still add a caution to {n} option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could still add a caution to {n} options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open option waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open options wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}, an answer decides about {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check before {n} option is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check before {n} options are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer follows from {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one answer is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict of this edition depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could settle is settled by {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only option that asks for it is out because of {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} options that ask for it are out because of {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option depends on it because of {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} options that ask for it no longer depend on it because of {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {n} options that ask for it, {out} are out, the others no longer depend on it because of {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>NET Pathway Explorer cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>road</name>
    <message>
        <source>Stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid progression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment so far not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untreated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{road}: standing at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed no answer. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No option applies newly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None fell away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now applicable, {n}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer applicable, {n}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an option of the edition on screen. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given although: {verdict}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feature}” was not known before; what it holds begins with this road.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curative intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supportive care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical: {edition}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
