<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source> ({0} are known by name only: if they are other parts, use --new-parts)</source>
      <translation> ({0} sind nur dem Namen nach bekannt: sind es andere Teile, --new-parts verwenden)</translation>
    </message>
    <message>
      <source> ({0} more like it)</source>
      <translation> ({0} weitere dieser Art)</translation>
    </message>
    <message>
      <source> ({0} older than the trigger thrown away)</source>
      <translation> ({0} verworfen, älter als der Auslöser)</translation>
    </message>
    <message>
      <source> Found (in 95 % of cases): {0}.</source>
      <translation> Gefunden (in 95 % der Fälle): {0}.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> und {0} weitere</translation>
    </message>
    <message>
      <source> of lot {0}</source>
      <translation> der Charge {0}</translation>
    </message>
    <message>
      <source>(and {more} more)</source>
      <translation>(und {more} weitere)</translation>
    </message>
    <message>
      <source>(device is not set)</source>
      <translation>(device ist nicht gesetzt)</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>--device cuda: torch finds no CUDA device; use --device cpu</source>
      <translation>--device cuda: torch findet kein CUDA-Gerät; --device cpu verwenden</translation>
    </message>
    <message>
      <source>--option {0}: expected KEY=VALUE</source>
      <translation>--option {0}: erwartet KEY=VALUE</translation>
    </message>
    <message>
      <source>--option {0}: {1} has no such option; known are {2}</source>
      <translation>--option {0}: {1} hat diese Option nicht; bekannt sind {2}</translation>
    </message>
    <message>
      <source>--option {0}: {1} is given twice</source>
      <translation>--option {0}: {1} ist zweimal angegeben</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': expected a named group, (?P&lt;part&gt;...) and / or (?P&lt;group&gt;...)</source>
      <translation>--part-pattern '{0}': erwartet eine benannte Gruppe, (?P&lt;part&gt;...) und / oder (?P&lt;group&gt;...)</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': {1}</source>
      <translation>--part-pattern '{0}': {1}</translation>
    </message>
    <message>
      <source>--patience needs synthetic defects, and no place for one was found in the select parts; leave it out</source>
      <translation>--patience braucht künstliche Fehler, und in den Auswahlteilen fand sich kein Platz dafür; weglassen</translation>
    </message>
    <message>
      <source>--precision bf16: this GPU has none; use --precision fp32</source>
      <translation>--precision bf16: diese GPU hat keines; --precision fp32 verwenden</translation>
    </message>
    <message>
      <source>--student {0}: expected one of {1}</source>
      <translation>--student {0}: erwartet einer von {1}</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 Gutteil</translation>
    </message>
    <message>
      <source>1 good part proves {0} on average; for {1} collect {2} more ({3} in all)</source>
      <translation>1 Gutteil belegt im Mittel {0}; für {1} noch {2} sammeln ({3} insgesamt)</translation>
    </message>
    <message>
      <source>1 good part proves {0} with {1} % confidence; for {2} collect {3} more ({4} in all)</source>
      <translation>1 Gutteil belegt {0} mit {1} % Sicherheit; für {2} noch {3} sammeln ({4} insgesamt)</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>1 von {n}</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 Teil</translation>
    </message>
    <message>
      <source>1 region, {area} px</source>
      <translation>1 Bereich, {area} px</translation>
    </message>
    <message>
      <source>1. Write the good parts to a stick or a shared folder.</source>
      <translation>1. Gutteile auf einen Stick oder in einen gemeinsamen Ordner schreiben.</translation>
    </message>
    <message>
      <source>2. On the workstation, unpack it and run there:</source>
      <translation>2. Auf dem Arbeitsrechner entpacken und dort ausführen:</translation>
    </message>
    <message>
      <source>3. Bring the bundle back here.</source>
      <translation>3. Modellpaket hierher zurückbringen.</translation>
    </message>
    <message>
      <source>31 days</source>
      <translation>31 Tage</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 Tage</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>; und {0} weitere</translation>
    </message>
    <message>
      <source>; check cable, power and whether another program has it open</source>
      <translation>; Kabel und Stromversorgung prüfen, und ob ein anderes Programm sie offen hat</translation>
    </message>
    <message>
      <source>; {0} of them {1} at or below the threshold, so if they are defective, defects like theirs pass as OK</source>
      <translation>; {0} davon {1} bei oder unter der Schwelle; sind sie fehlerhaft, gehen solche Fehler als OK durch</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits or letters.</source>
      <translation>Eine PIN hat {least} bis {most} Ziffern oder Buchstaben.</translation>
    </message>
    <message>
      <source>A camera is frozen</source>
      <translation>Kamera eingefroren</translation>
    </message>
    <message>
      <source>A line at {score} rejects {overkill} of {good} good parts; the best promise it could keep is {share} %.</source>
      <translation>Eine Linie bei {score} sortiert {overkill} von {good} Gutteilen aus; die beste haltbare Zusage wäre {share} %.</translation>
    </message>
    <message>
      <source>A name has 1 to {most} characters.</source>
      <translation>Ein Name hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
      <source>A new product needs a name. All it takes is good parts.</source>
      <translation>Ein neues Produkt braucht einen Namen. Sonst genügen Gutteile.</translation>
    </message>
    <message>
      <source>A part has arrived</source>
      <translation>Ein Teil ist da</translation>
    </message>
    <message>
      <source>A part is being judged</source>
      <translation>Ein Teil wird beurteilt</translation>
    </message>
    <message>
      <source>A picture is blurred</source>
      <translation>Bild unscharf</translation>
    </message>
    <message>
      <source>A picture is dark</source>
      <translation>Bild dunkel</translation>
    </message>
    <message>
      <source>A report with all pictures: {path}</source>
      <translation>Bericht mit allen Bildern: {path}</translation>
    </message>
    <message>
      <source>A threshold is honest where the set shows parts as they come, not a choice.</source>
      <translation>Eine Schwelle ist nur ehrlich, wenn der Satz die Teile zeigt, wie sie kommen, nicht eine Auswahl.</translation>
    </message>
    <message>
      <source>A verdict is there to be read</source>
      <translation>Ein Urteil liegt bereit</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Info</translation>
    </message>
    <message>
      <source>About this part</source>
      <translation>Über dieses Teil</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Quittieren</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>Alarm quittieren</translation>
    </message>
    <message>
      <source>Acknowledge within</source>
      <translation>Quittung innerhalb</translation>
    </message>
    <message>
      <source>Acknowledged by the PLC</source>
      <translation>Von der SPS quittiert</translation>
    </message>
    <message>
      <source>Add a user</source>
      <translation>Benutzer anlegen</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>Alarm</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>Alarms</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>All judged right at {time}.</source>
      <translation>Um {time} alle richtig beurteilt.</translation>
    </message>
    <message>
      <source>All lots</source>
      <translation>Alle Chargen</translation>
    </message>
    <message>
      <source>All recipes</source>
      <translation>Alle Rezepte</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>Gesamte Zeit</translation>
    </message>
    <message>
      <source>All {n} golden parts were judged right.</source>
      <translation>Alle {n} Meisterteile wurden richtig beurteilt.</translation>
    </message>
    <message>
      <source>An OK may leave</source>
      <translation>OK ist erlaubt</translation>
    </message>
    <message>
      <source>An area is half drawn: close it at its first corner, or undo it.</source>
      <translation>Eine Fläche ist halb gezeichnet: an der ersten Ecke schließen oder rückgängig machen.</translation>
    </message>
    <message>
      <source>An operator needs no PIN and is not in the list.</source>
      <translation>Ein Bediener braucht keine PIN und steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>Anomaly maps</source>
      <translation>Wärmebilder</translation>
    </message>
    <message>
      <source>Another product is put in force by an engineer.</source>
      <translation>Ein anderes Produkt aktiviert der Einrichter.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Apply the numbers</source>
      <translation>Zahlen anwenden</translation>
    </message>
    <message>
      <source>Arrow keys move the cross, the space bar sets a corner, Enter closes an area. With Move, the space bar chooses an area, arrow keys move it, Delete removes it.</source>
      <translation>Pfeiltasten bewegen das Kreuz, die Leertaste setzt eine Ecke, Enter schließt die Fläche. Mit Verschieben wählt die Leertaste eine Fläche, Pfeiltasten verschieben sie, Entf entfernt sie.</translation>
    </message>
    <message>
      <source>Asking the camera</source>
      <translation>Die Kamera wird gefragt</translation>
    </message>
    <message>
      <source>At least {least} to learn from. To promise that at most 1 good part in {one} is rejected ({sure} % sure), {unseen} more that the training has not seen: {all} in all are a good start.</source>
      <translation>Mindestens {least} zum Lernen. Für die Zusage, dass höchstens 1 von {one} Gutteilen aussortiert wird ({sure} % sicher), {unseen} weitere, die das Training nicht gesehen hat: insgesamt {all} sind ein guter Anfang.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>Eingriffsprotokoll</translation>
    </message>
    <message>
      <source>Back to line</source>
      <translation>Zur Linie</translation>
    </message>
    <message>
      <source>Back to live</source>
      <translation>Zurück zu Live</translation>
    </message>
    <message>
      <source>Back to the line</source>
      <translation>Zurück zur Linie</translation>
    </message>
    <message>
      <source>Back to the live part</source>
      <translation>Zurück zum Live-Teil</translation>
    </message>
    <message>
      <source>Back to the live picture</source>
      <translation>Zurück zum Live-Bild</translation>
    </message>
    <message>
      <source>Backends in order</source>
      <translation>Backends der Reihe nach</translation>
    </message>
    <message>
      <source>Basler camera</source>
      <translation>Basler-Kamera</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <source>Begin the new product</source>
      <translation>Neues Produkt beginnen</translation>
    </message>
    <message>
      <source>Being judged now. No part passes until they are through.</source>
      <translation>Werden gerade beurteilt. Bis dahin geht kein Teil durch.</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Rahmen</translation>
    </message>
    <message>
      <source>Broken pipe</source>
      <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <source>Calibrated</source>
      <translation>Kalibriert</translation>
    </message>
    <message>
      <source>Calibration, confidence</source>
      <translation>Kalibrierung, Sicherheit</translation>
    </message>
    <message>
      <source>Calibration, good parts</source>
      <translation>Kalibrierung, Gutteile</translation>
    </message>
    <message>
      <source>Calibration, method</source>
      <translation>Kalibrierung, Verfahren</translation>
    </message>
    <message>
      <source>Calibration, parts above the limit</source>
      <translation>Kalibrierung, Teile über der Grenze</translation>
    </message>
    <message>
      <source>Calibration, pictures</source>
      <translation>Kalibrierung, Bilder</translation>
    </message>
    <message>
      <source>Calibration, time</source>
      <translation>Kalibrierung, Zeit</translation>
    </message>
    <message>
      <source>Calibration, tolerated RECHECK</source>
      <translation>Kalibrierung, tolerierte PRÜFEN</translation>
    </message>
    <message>
      <source>Calibration, tolerated false rejects</source>
      <translation>Kalibrierung, tolerierte Pseudofehler</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>Kamera {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>Training abbrechen</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>kein Speicher mehr</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check the golden parts</source>
      <translation>Meisterteile prüfen</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Tests</translation>
    </message>
    <message>
      <source>Checks and drift</source>
      <translation>Tests und Drift</translation>
    </message>
    <message>
      <source>Choose and move what is ignored</source>
      <translation>Ignorierte Flächen wählen und verschieben</translation>
    </message>
    <message>
      <source>Choose the promise. Drag the line to see what another threshold would do.</source>
      <translation>Zusage wählen. Linie ziehen, um zu sehen, was eine andere Schwelle bewirkt.</translation>
    </message>
    <message>
      <source>Choose your name and type your PIN.</source>
      <translation>Namen wählen und PIN eingeben.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>Alle Filter löschen</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
      <source>Contour</source>
      <translation>Kontur</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message to support.</source>
      <translation>Kopiert. In die Nachricht an den Support einfügen.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy for support</source>
      <translation>Für Support kopieren</translation>
    </message>
    <message>
      <source>Copy the trace</source>
      <translation>Mitschnitt kopieren</translation>
    </message>
    <message>
      <source>Copying ...</source>
      <translation>Wird kopiert ...</translation>
    </message>
    <message>
      <source>Counting ...</source>
      <translation>Wird gezählt ...</translation>
    </message>
    <message>
      <source>Counts of the shift</source>
      <translation>Zahlen der Schicht</translation>
    </message>
    <message>
      <source>Cycle p99</source>
      <translation>Zyklus p99</translation>
    </message>
    <message>
      <source>Cycle, ms</source>
      <translation>Zyklus, ms</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Dunkles Design</translation>
    </message>
    <message>
      <source>Dark: mean level {level} of 255. Expose longer or add light.</source>
      <translation>Dunkel: mittlerer Grauwert {level} von 255. Länger belichten oder mehr Licht geben.</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Datenordner</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <source>Defects</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
      <source>Delete {product} with all its versions and golden parts? It moves to the trash, from where it can be put back.</source>
      <translation>{product} mit allen Versionen und Meisterteilen löschen? Es kommt in den Papierkorb und kann von dort zurückgeholt werden.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detail</translation>
    </message>
    <message>
      <source>Device address</source>
      <translation>Geräteadresse</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>Gerät belegt</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>Geräte: was jedes meldet</translation>
    </message>
    <message>
      <source>Directory not empty</source>
      <translation>Ordner nicht leer</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Platte</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>Plattenkontingent überschritten</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <source>Drag a rectangle around what is to be inspected; cover what may differ.</source>
      <translation>Rechteck um das ziehen, was geprüft wird; abdecken, was abweichen darf.</translation>
    </message>
    <message>
      <source>Draw a free area that is ignored</source>
      <translation>Eine freie Fläche zeichnen, die ignoriert wird</translation>
    </message>
    <message>
      <source>Draw a rectangle that is ignored</source>
      <translation>Ignoriertes Rechteck zeichnen</translation>
    </message>
    <message>
      <source>Draw the inspected region</source>
      <translation>Prüfbereich zeichnen</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <source>Drift alarm</source>
      <translation>Driftalarm</translation>
    </message>
    <message>
      <source>Earlier part: {verdict}</source>
      <translation>Früheres Teil: {verdict}</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Engineer {number}</source>
      <translation>Einrichter {number}</translation>
    </message>
    <message>
      <source>Enlarge both pictures</source>
      <translation>Beide Bilder vergrößern</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>Epoch {epoch}, loss {loss}, {left} left</source>
      <translation>Epoche {epoch}, Verlust {loss}, noch {left}</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>CSV-Export</translation>
    </message>
    <message>
      <source>Export the selected parts</source>
      <translation>Gewählte Teile exportieren</translation>
    </message>
    <message>
      <source>Export the set</source>
      <translation>Satz exportieren</translation>
    </message>
    <message>
      <source>Export what is shown as CSV</source>
      <translation>Das Angezeigte als CSV exportieren</translation>
    </message>
    <message>
      <source>Exported: {n} parts, {pictures} pictures, {maps} maps, in {folder}</source>
      <translation>Exportiert: {n} Teile, {pictures} Bilder, {maps} Wärmebilder, in {folder}</translation>
    </message>
    <message>
      <source>Exporting: {n} parts done</source>
      <translation>Export: {n} Teile fertig</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Belichtung</translation>
    </message>
    <message>
      <source>Exposure is fine: mean level {level} of 255.</source>
      <translation>Belichtung gut: mittlerer Grauwert {level} von 255.</translation>
    </message>
    <message>
      <source>Exposure, µs</source>
      <translation>Belichtung, µs</translation>
    </message>
    <message>
      <source>FAULT</source>
      <translation>STÖRUNG</translation>
    </message>
    <message>
      <source>FAULTED</source>
      <translation>GESTÖRT</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Sendefehler</translation>
    </message>
    <message>
      <source>False drift alarm</source>
      <translation>Falscher Driftalarm</translation>
    </message>
    <message>
      <source>False reject</source>
      <translation>Pseudofehler</translation>
    </message>
    <message>
      <source>Field of the part</source>
      <translation>Feld des Teils</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>Datei existiert</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>Datei zu groß</translation>
    </message>
    <message>
      <source>Fill the page with this part</source>
      <translation>Die Seite mit diesem Teil füllen</translation>
    </message>
    <message>
      <source>Find each part in its picture and turn it upright: for parts that lie anyhow</source>
      <translation>Jedes Teil in seinem Bild finden und aufrichten: für Teile, die beliebig liegen</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>Schärfe</translation>
    </message>
    <message>
      <source>Focus, compared with the best so far</source>
      <translation>Schärfe, verglichen mit der bisher besten</translation>
    </message>
    <message>
      <source>Folder for the set</source>
      <translation>Ordner für den Satz</translation>
    </message>
    <message>
      <source>Folder of pictures of good parts</source>
      <translation>Ordner mit Bildern von Gutteilen</translation>
    </message>
    <message>
      <source>Folder with pictures of defects</source>
      <translation>Ordner mit Bildern von Fehlern</translation>
    </message>
    <message>
      <source>Folder with pictures of defects, if you have some</source>
      <translation>Ordner mit Bildern von Fehlern, falls vorhanden</translation>
    </message>
    <message>
      <source>Frames between station and PLC, the newest last</source>
      <translation>Telegramme zwischen Station und SPS, das neueste zuletzt</translation>
    </message>
    <message>
      <source>From ... to ...</source>
      <translation>Von ... bis ...</translation>
    </message>
    <message>
      <source>From version {old} to version {new}</source>
      <translation>Von Version {old} zu Version {new}</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Full screen, F11</source>
      <translation>Vollbild, F11</translation>
    </message>
    <message>
      <source>Further recipes or backends in the period: {n}; choose one above to see it.</source>
      <translation>Weitere Rezepte oder Backends im Zeitraum: {n}; zum Ansehen oben eines wählen.</translation>
    </message>
    <message>
      <source>GStreamer pipeline</source>
      <translation>GStreamer-Pipeline</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galerie</translation>
    </message>
    <message>
      <source>Gap in the record</source>
      <translation>Lücke in der Aufzeichnung</translation>
    </message>
    <message>
      <source>GenICam camera</source>
      <translation>GenICam-Kamera</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on with the selected product</source>
      <translation>Mit dem gewählten Produkt weitermachen</translation>
    </message>
    <message>
      <source>Go on without a check</source>
      <translation>Ohne Prüfung weiter</translation>
    </message>
    <message>
      <source>Go on without golden parts</source>
      <translation>Ohne Meisterteile weiter</translation>
    </message>
    <message>
      <source>Golden part {name}</source>
      <translation>Meisterteil {name}</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>Meisterteile</translation>
    </message>
    <message>
      <source>Gonogo is under the Apache License 2.0. Every package keeps its own licence and notices in its folder below {folder}.</source>
      <translation>Gonogo steht unter der Apache License 2.0. Jedes Paket behält seine eigene Lizenz und seine Hinweise in seinem Ordner unter {folder}.</translation>
    </message>
    <message>
      <source>Gonogo {version}</source>
      <translation>Gonogo {version}</translation>
    </message>
    <message>
      <source>Gonogo: teach a product</source>
      <translation>Gonogo: Produkt einlernen</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>Gutteile</translation>
    </message>
    <message>
      <source>Good parts and faults stay</source>
      <translation>Gutteile und Störungen bleiben</translation>
    </message>
    <message>
      <source>Good parts rejected, at most</source>
      <translation>Aussortierte Gutteile, höchstens</translation>
    </message>
    <message>
      <source>Heartbeat every</source>
      <translation>Lebenszeichen alle</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Hide frames that repeat</source>
      <translation>Wiederholte Telegramme ausblenden</translation>
    </message>
    <message>
      <source>Hide repeats</source>
      <translation>Ohne Doppelte</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <source>I/O monitor</source>
      <translation>E/A-Monitor</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorieren</translation>
    </message>
    <message>
      <source>Ignore area</source>
      <translation>Fläche ignorieren</translation>
    </message>
    <message>
      <source>Ignore nothing</source>
      <translation>Nichts ignorieren</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>Import the bundle</source>
      <translation>Paket einlesen</translation>
    </message>
    <message>
      <source>Import the defects</source>
      <translation>Fehler einlesen</translation>
    </message>
    <message>
      <source>Import the folder</source>
      <translation>Ordner einlesen</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>Installierte Pakete mit ihren Lizenzen</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>ist ein Ordner</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Judge the golden parts</source>
      <translation>Meisterteile prüfen</translation>
    </message>
    <message>
      <source>Judge the golden parts now? Parts that arrive meanwhile are FAULT.</source>
      <translation>Meisterteile jetzt beurteilen? Teile, die währenddessen ankommen, sind STÖRUNG.</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Beurteilung</translation>
    </message>
    <message>
      <source>Judging the golden parts</source>
      <translation>Meisterteile werden beurteilt</translation>
    </message>
    <message>
      <source>Keep the ticked parts</source>
      <translation>Markierte behalten</translation>
    </message>
    <message>
      <source>Kept for {n} parts: {label}</source>
      <translation>Gespeichert für {n} Teile: {label}</translation>
    </message>
    <message>
      <source>Kept in {file}; the line tells the camera at its next start.</source>
      <translation>In {file} gespeichert; die Linie stellt die Kamera beim nächsten Start so ein.</translation>
    </message>
    <message>
      <source>Kept: {label}</source>
      <translation>Gespeichert: {label}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Kiosk</translation>
    </message>
    <message>
      <source>Known-bad masters</source>
      <translation>Fehlermeister</translation>
    </message>
    <message>
      <source>Labels and sets below are for all of them.</source>
      <translation>Kennzeichen und Sätze unten gelten für alle.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>Largest defect from, in pixels</source>
      <translation>Größter Fehler ab, in Pixeln</translation>
    </message>
    <message>
      <source>Largest defect to, in pixels</source>
      <translation>Größter Fehler bis, in Pixeln</translation>
    </message>
    <message>
      <source>Largest defect, px</source>
      <translation>Größter Fehler, px</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last NG</source>
      <translation>Letztes NG</translation>
    </message>
    <message>
      <source>Last NG part: none yet</source>
      <translation>Letztes NG-Teil: noch keins</translation>
    </message>
    <message>
      <source>Last NG {part}</source>
      <translation>Letztes NG {part}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>Letzte Stunde</translation>
    </message>
    <message>
      <source>Last parts</source>
      <translation>Letzte Teile</translation>
    </message>
    <message>
      <source>Last {count} parts</source>
      <translation>Letzte {count} Teile</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Licence of Gonogo</source>
      <translation>Lizenz von Gonogo</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Helles Design</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Limit, {backend}</source>
      <translation>Grenze, {backend}</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Line timing</source>
      <translation>Zeiten der Linie</translation>
    </message>
    <message>
      <source>Line to the promise</source>
      <translation>Linie auf Zusage</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Live-Bild</translation>
    </message>
    <message>
      <source>Lock OK until {count} known-bad masters were rejected? Good parts that arrive meanwhile are FAULT. Have the masters at hand.</source>
      <translation>OK sperren, bis {count} Fehlermeister aussortiert sind? Gutteile, die währenddessen ankommen, sind STÖRUNG. Fehlermeister bereithalten.</translation>
    </message>
    <message>
      <source>Lock and start</source>
      <translation>Sperren und starten</translation>
    </message>
    <message>
      <source>Locked: {role}</source>
      <translation>Gesperrt: {role}</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>Angemeldet: {name}</translation>
    </message>
    <message>
      <source>Logged in: {name}, {role}</source>
      <translation>Angemeldet: {name}, {role}</translation>
    </message>
    <message>
      <source>Longest, ms</source>
      <translation>Längste, ms</translation>
    </message>
    <message>
      <source>Looking ...</source>
      <translation>Suche läuft ...</translation>
    </message>
    <message>
      <source>Looking for the good part that looks most like it ...</source>
      <translation>Ähnlichstes Gutteil wird gesucht ...</translation>
    </message>
    <message>
      <source>Looking for the part in every picture.</source>
      <translation>Das Teil wird in jedem Bild gesucht.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss of the training</source>
      <translation>Verlust des Trainings</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Charge</translation>
    </message>
    <message>
      <source>Make administrator</source>
      <translation>Zum Administrator</translation>
    </message>
    <message>
      <source>Make engineer</source>
      <translation>Zum Einrichter</translation>
    </message>
    <message>
      <source>Make the first administrator</source>
      <translation>Ersten Administrator anlegen</translation>
    </message>
    <message>
      <source>Make {name} an administrator? {name} can then manage users, too.</source>
      <translation>{name} zum Administrator machen? {name} kann dann auch Benutzer verwalten.</translation>
    </message>
    <message>
      <source>Make {name} an engineer? {name} can no longer manage users.</source>
      <translation>{name} zum Einrichter machen? {name} kann dann keine Benutzer mehr verwalten.</translation>
    </message>
    <message>
      <source>Making the bundle and proving it against what was trained</source>
      <translation>Modellpaket wird erstellt und mit dem Trainierten verglichen</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Wärmebild</translation>
    </message>
    <message>
      <source>Masters rejected</source>
      <translation>Aussortierte Fehlermeister</translation>
    </message>
    <message>
      <source>Masters {done}/{all}</source>
      <translation>Meister {done}/{all}</translation>
    </message>
    <message>
      <source>Mean score</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>Means outside: {n} of {all}. Drift alarms (dotted): {alarms}.</source>
      <translation>Mittelwerte außerhalb: {n} von {all}. Driftalarme (gepunktet): {alarms}.</translation>
    </message>
    <message>
      <source>Measuring the good parts that were kept back</source>
      <translation>Zurückgehaltene Gutteile werden gemessen</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Menu of all pages, F10</source>
      <translation>Menü aller Seiten, F10</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Modbus RTU, the PLC is master</source>
      <translation>Modbus RTU, SPS ist Master</translation>
    </message>
    <message>
      <source>Modbus RTU, the station is master</source>
      <translation>Modbus RTU, Station ist Master</translation>
    </message>
    <message>
      <source>Model (bundle)</source>
      <translation>Modell (Bundle)</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Mehr Filter</translation>
    </message>
    <message>
      <source>Most alike of the newest {n} good ones: part {number}</source>
      <translation>Ähnlichstes der neuesten {n} guten: Teil {number}</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>My PIN</source>
      <translation>Meine PIN</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and RECHECK stay</source>
      <translation>NG und PRÜFEN bleiben</translation>
    </message>
    <message>
      <source>NOT READY</source>
      <translation>NICHT BEREIT</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Name des Produkts</translation>
    </message>
    <message>
      <source>Nearest good part</source>
      <translation>Ähnlichstes Gutteil</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <source>New PIN for {name}</source>
      <translation>Neue PIN für {name}</translation>
    </message>
    <message>
      <source>New user</source>
      <translation>Neuer Benutzer</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>Neuer</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>No defects in this period.</source>
      <translation>Keine Fehler in diesem Zeitraum.</translation>
    </message>
    <message>
      <source>No defects yet.</source>
      <translation>Noch keine Fehler.</translation>
    </message>
    <message>
      <source>No good part yet</source>
      <translation>Noch kein Gutteil</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>Noch kein Teil gekommen</translation>
    </message>
    <message>
      <source>No part passes: judging the golden parts</source>
      <translation>Kein Teil geht durch: Meisterteile werden beurteilt</translation>
    </message>
    <message>
      <source>No part passes: switching to {product}</source>
      <translation>Kein Teil geht durch: Wechsel zu {product}</translation>
    </message>
    <message>
      <source>No part selected</source>
      <translation>Kein Teil gewählt</translation>
    </message>
    <message>
      <source>No part yet</source>
      <translation>Noch kein Teil</translation>
    </message>
    <message>
      <source>No parts in this period.</source>
      <translation>Keine Teile in diesem Zeitraum.</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>No picture of a part is kept.</source>
      <translation>Kein Bild eines Teils ist aufbewahrt.</translation>
    </message>
    <message>
      <source>No picture of this part</source>
      <translation>Kein Bild dieses Teils</translation>
    </message>
    <message>
      <source>No picture was kept of this part. Pictures of good parts are kept where the station file says keep_ok_images; on a full disk none are.</source>
      <translation>Von diesem Teil wurde kein Bild aufbewahrt. Bilder von Gutteilen werden aufbewahrt, wo die Stationsdatei keep_ok_images sagt; bei voller Festplatte keine.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Noch kein Bild</translation>
    </message>
    <message>
      <source>No pictures to choose from</source>
      <translation>Keine Bilder zur Auswahl</translation>
    </message>
    <message>
      <source>No route to host</source>
      <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
      <source>No scores of good parts in this period.</source>
      <translation>Keine Werte von Gutteilen in diesem Zeitraum.</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>kein Platz auf der Platte</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
      <source>No such device or address</source>
      <translation>Gerät oder Adresse nicht vorhanden</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
      <source>No such parts</source>
      <translation>Keine solchen Teile</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet, so everybody may do everything here. From the first administrator on, all but watching and acknowledging needs a PIN.</source>
      <translation>Noch hat niemand eine PIN, daher darf hier jeder alles. Ab dem ersten Administrator braucht alles außer Zusehen und Quittieren eine PIN.</translation>
    </message>
    <message>
      <source>Nobody has been given a PIN yet, so everybody may do everything. Make the first administrator on the page Users.</source>
      <translation>Noch hat niemand eine PIN, daher darf jeder alles. Ersten Administrator auf der Seite Benutzer anlegen.</translation>
    </message>
    <message>
      <source>Nobody has said anything about this part yet.</source>
      <translation>Zu diesem Teil hat noch niemand etwas gesagt.</translation>
    </message>
    <message>
      <source>Nobody is logged in: {role}</source>
      <translation>Niemand angemeldet: {role}</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ist kein Ordner</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <translation>Nicht quittiert</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
      <source>Not judged yet</source>
      <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
      <source>Not judged yet.</source>
      <translation>Noch nicht beurteilt.</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>Nicht gesendet</translation>
    </message>
    <message>
      <source>Not written: {reason}</source>
      <translation>Nicht geschrieben: {reason}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Nothing can be set here: cameras of the kind {kind} have no settings.</source>
      <translation>Hier gibt es nichts einzustellen: Kameras der Art {kind} haben keine Einstellungen.</translation>
    </message>
    <message>
      <source>Nothing differs from what the station file says.</source>
      <translation>Nichts weicht von der Stationsdatei ab.</translation>
    </message>
    <message>
      <source>Nothing was done in this period, or nothing that fits the search.</source>
      <translation>In diesem Zeitraum wurde nichts getan, oder nichts passt zur Suche.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK is locked: {done} of {all} masters rejected. Send the next known-bad master.</source>
      <translation>OK ist gesperrt: {done} von {all} Fehlermeistern aussortiert. Nächsten Fehlermeister schicken.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Älter</translation>
    </message>
    <message>
      <source>On the bars: the share of all up to there.</source>
      <translation>Auf den Balken: Summenanteil bis dort.</translation>
    </message>
    <message>
      <source>On the wire: {kind}</source>
      <translation>Auf der Leitung: {kind}</translation>
    </message>
    <message>
      <source>On this station</source>
      <translation>Auf dieser Station</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Einen Moment</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <source>Opacity of the map</source>
      <translation>Deckkraft des Wärmebilds</translation>
    </message>
    <message>
      <source>Open the step Threshold first: the pictures must be scored.</source>
      <translation>Zuerst den Schritt Schwelle öffnen: die Bilder brauchen Werte.</translation>
    </message>
    <message>
      <source>OpenCV cannot write PNG; install opencv-python-headless again</source>
      <translation>OpenCV kann kein PNG schreiben; opencv-python-headless neu installieren</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>Operators need no PIN and are not in this list.</source>
      <translation>Bediener brauchen keine PIN und stehen nicht in dieser Liste.</translation>
    </message>
    <message>
      <source>Or a folder of pictures</source>
      <translation>Oder ein Ordner mit Bildern</translation>
    </message>
    <message>
      <source>Or go on where you left:</source>
      <translation>Oder dort weitermachen, wo aufgehört wurde:</translation>
    </message>
    <message>
      <source>Or the path of a picture file</source>
      <translation>Oder der Pfad einer Bilddatei</translation>
    </message>
    <message>
      <source>Other product</source>
      <translation>Anderes Produkt</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN change failed</source>
      <translation>PIN-Änderung fehlgeschlagen</translation>
    </message>
    <message>
      <source>PIN changed</source>
      <translation>PIN geändert</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN oder Passwort</translation>
    </message>
    <message>
      <source>PLC</source>
      <translation>SPS</translation>
    </message>
    <message>
      <source>PLC kind {0}: expected one of {1}</source>
      <translation>SPS-Art {0}: erwartet eine von {1}</translation>
    </message>
    <message>
      <source>PLC link loopback is lost: it is closed or unplugged; plug it in</source>
      <translation>SPS-Verbindung loopback ist verloren: sie ist geschlossen oder ausgesteckt; einstecken</translation>
    </message>
    <message>
      <source>PLC link loopback is unplugged; plug it in</source>
      <translation>SPS-Verbindung loopback ist ausgesteckt; einstecken</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: the PLC does not answer; check cable and `device_id`</source>
      <translation>SPS-Verbindung {0} ist verloren: die SPS antwortet nicht; Kabel und `device_id` prüfen</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: {1}</source>
      <translation>SPS-Verbindung {0} ist verloren: {1}</translation>
    </message>
    <message>
      <source>PLC port is not set: {0}</source>
      <translation>SPS-Port ist nicht gesetzt: {0}</translation>
    </message>
    <message>
      <source>PLC port {0}: gpiod is not installed; install it with: pip install 'gonogo[gpio]'</source>
      <translation>SPS-Port {0}: gpiod ist nicht installiert; installieren mit: pip install 'gonogo[gpio]'</translation>
    </message>
    <message>
      <source>PLC port {0}: it has no control lines; take a real serial port or adapter</source>
      <translation>SPS-Port {0}: er hat keine Steuerleitungen; eine echte serielle Schnittstelle oder einen Adapter nehmen</translation>
    </message>
    <message>
      <source>PLC port {0}: its pins cannot be had ({1}); check their names with gpioinfo, rights (group of the chip) and that no other program has them</source>
      <translation>SPS-Port {0}: seine Pins sind nicht zu haben ({1}); Namen mit gpioinfo, Rechte (Gruppe des Chips) prüfen, und dass kein anderes Programm sie hat</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}</source>
      <translation>SPS-Port {0}: {1}</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}: no pin is named; see gpioinfo</source>
      <translation>SPS-Port {0}: {1}: kein Pin genannt; siehe gpioinfo</translation>
    </message>
    <message>
      <source>PLC trace {0}: cannot be written ({1}); correct `trace` under [plc] in the station file or remove it</source>
      <translation>SPS-Mitschnitt {0}: kann nicht geschrieben werden ({1}); `trace` unter [plc] in der Stationsdatei berichtigen oder entfernen</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paket</translation>
    </message>
    <message>
      <source>Packing the good parts.</source>
      <translation>Gutteile werden gepackt.</translation>
    </message>
    <message>
      <source>Part pattern</source>
      <translation>Teilemuster</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>Parts of which the answer is known</source>
      <translation>Teile, deren Antwort bekannt ist</translation>
    </message>
    <message>
      <source>Passed: all {all} masters were rejected, OK may leave.</source>
      <translation>Bestanden: alle {all} Meister wurden aussortiert, OK ist erlaubt.</translation>
    </message>
    <message>
      <source>Path of NAME.gonogo</source>
      <translation>Pfad von NAME.gonogo</translation>
    </message>
    <message>
      <source>Path of a picture file</source>
      <translation>Pfad einer Bilddatei</translation>
    </message>
    <message>
      <source>Path of the bundle</source>
      <translation>Pfad des Modellpakets</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the trace</source>
      <translation>Mitschnitt anhalten</translation>
    </message>
    <message>
      <source>Paused. The lamps go on.</source>
      <translation>Angehalten. Die Lampen laufen weiter.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Period: {days}</source>
      <translation>Zeitraum: {days}</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>keine Berechtigung</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture at the latest after</source>
      <translation>Bild spätestens nach</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Bild der Kamera</translation>
    </message>
    <message>
      <source>Picture of the nearest good part</source>
      <translation>Bild des ähnlichsten Gutteils</translation>
    </message>
    <message>
      <source>Picture of the part</source>
      <translation>Bild des Teils</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>Bild des Produkts</translation>
    </message>
    <message>
      <source>Picture of the selected part</source>
      <translation>Bild des gewählten Teils</translation>
    </message>
    <message>
      <source>Picture size, px</source>
      <translation>Bildgröße, px</translation>
    </message>
    <message>
      <source>Picture with the inspected region</source>
      <translation>Bild mit dem Prüfbereich</translation>
    </message>
    <message>
      <source>Picture: part {part}.</source>
      <translation>Bild: Teil {part}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures of good parts</source>
      <translation>Bilder von Gutteilen</translation>
    </message>
    <message>
      <source>Pictures per second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <source>Pin of the trigger</source>
      <translation>Pin des Auslösers</translation>
    </message>
    <message>
      <source>Pins for OK and reject</source>
      <translation>Pins für OK und Ausschuss</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>Pixelformat</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Product {product}, {details}; tap for others</source>
      <translation>Produkt {product}, {details}; für andere tippen</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Products that are being taught</source>
      <translation>Produkte, die eingelernt werden</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <source>Promise for RECHECK</source>
      <translation>Zusage für PRÜFEN</translation>
    </message>
    <message>
      <source>Promise, bound</source>
      <translation>Zusage, Schranke</translation>
    </message>
    <message>
      <source>Promise, kind</source>
      <translation>Zusage, Art</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>Impuls</translation>
    </message>
    <message>
      <source>Put a good part under the camera. Turn the lens until the bar is longest.</source>
      <translation>Ein Gutteil unter die Kamera legen. Objektiv drehen, bis der Balken am längsten ist.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>Aktivieren</translation>
    </message>
    <message>
      <source>Put the older version {version} of {product} in force again? It becomes version {next}. Until it is in force, no part passes: what arrives is FAULT.</source>
      <translation>Ältere Version {version} von {product} wieder aktivieren? Sie wird Version {next}. Bis sie aktiv ist, geht kein Teil durch: was ankommt, ist STÖRUNG.</translation>
    </message>
    <message>
      <source>Put the recipe in force. Older versions are kept.</source>
      <translation>Rezept aktivieren. Ältere Versionen bleiben erhalten.</translation>
    </message>
    <message>
      <source>Put version {version} of {product} in force? Until it is, no part passes: what arrives is FAULT.</source>
      <translation>Version {version} von {product} aktivieren? Bis sie aktiv ist, geht kein Teil durch: was ankommt, ist STÖRUNG.</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>BEREIT</translation>
    </message>
    <message>
      <source>RECHECK</source>
      <translation>PRÜFEN</translation>
    </message>
    <message>
      <source>RECHECK from, {backend}</source>
      <translation>PRÜFEN ab, {backend}</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>Bildrate</translation>
    </message>
    <message>
      <source>Read all</source>
      <translation>Alles lesen</translation>
    </message>
    <message>
      <source>Read all alarms</source>
      <translation>Alle Alarme lesen</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>nur lesbares Dateisystem</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <source>Reading what is installed</source>
      <translation>Installiertes wird gelesen</translation>
    </message>
    <message>
      <source>Reason for the label</source>
      <translation>Grund für das Kennzeichen</translation>
    </message>
    <message>
      <source>Reason of the release</source>
      <translation>Grund der Freigabe</translation>
    </message>
    <message>
      <source>Reason, such as: dust</source>
      <translation>Grund, zum Beispiel: Staub</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Grund: {reason}</translation>
    </message>
    <message>
      <source>Recheck · Fault</source>
      <translation>Prüfen · Störung</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>Recipe in force</source>
      <translation>Aktives Rezept</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>Rezepte</translation>
    </message>
    <message>
      <source>Recipes of this station</source>
      <translation>Rezepte dieser Station</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufzeichnung</translation>
    </message>
    <message>
      <source>Red, green, blue</source>
      <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Registers begin at</source>
      <translation>Register ab</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Aussortiert</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Freigabe</translation>
    </message>
    <message>
      <source>Release again</source>
      <translation>Neu freigeben</translation>
    </message>
    <message>
      <source>Released as version {version}.</source>
      <translation>Freigegeben als Version {version}.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the chosen area</source>
      <translation>Die gewählte Fläche entfernen</translation>
    </message>
    <message>
      <source>Remove the last</source>
      <translation>Letztes entfernen</translation>
    </message>
    <message>
      <source>Remove {name}? What {name} did stays in the audit trail.</source>
      <translation>{name} entfernen? Was {name} getan hat, bleibt im Protokoll.</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>Entfernt.</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Neustart</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Right now</source>
      <translation>Jetzt gerade</translation>
    </message>
    <message>
      <source>SQLite in the data folder</source>
      <translation>SQLite im Datenordner</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>STARTET</translation>
    </message>
    <message>
      <source>STOP REQUEST: {0} parts in a row were not OK; stop the line, look at the last parts, the light, the camera and the tool, then acknowledge</source>
      <translation>ANHALTEN: {0} Teile in Folge waren nicht OK; Linie anhalten, die letzten Teile, Licht, Kamera und Werkzeug ansehen, dann quittieren</translation>
    </message>
    <message>
      <source>SWITCHING</source>
      <translation>WECHSEL</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Save CSV</source>
      <translation>CSV sichern</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>PDF sichern</translation>
    </message>
    <message>
      <source>Save the report as PDF</source>
      <translation>Bericht als PDF sichern</translation>
    </message>
    <message>
      <source>Save the table of shifts as CSV</source>
      <translation>Schichttabelle als CSV sichern</translation>
    </message>
    <message>
      <source>Save the trace as a file</source>
      <translation>Mitschnitt als Datei sichern</translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>Gesichert als {path}</translation>
    </message>
    <message>
      <source>Say in a few words why; it stands in the history of the recipe.</source>
      <translation>In wenigen Worten sagen, warum; es steht dann im Verlauf des Rezepts.</translation>
    </message>
    <message>
      <source>Say that this part is defective</source>
      <translation>Dieses Teil als fehlerhaft kennzeichnen</translation>
    </message>
    <message>
      <source>Say that this part is good</source>
      <translation>Dieses Teil als gut kennzeichnen</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Wert von</translation>
    </message>
    <message>
      <source>Score of the last 200 parts</source>
      <translation>Wert der letzten 200 Teile</translation>
    </message>
    <message>
      <source>Score of the last {n} parts</source>
      <translation>Wert der letzten {n} Teile</translation>
    </message>
    <message>
      <source>Score to</source>
      <translation>Wert bis</translation>
    </message>
    <message>
      <source>Score: how strange a part looks</source>
      <translation>Wert: wie fremd ein Teil aussieht</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>Scores of good parts and defects</source>
      <translation>Werte von Gutteilen und Fehlern</translation>
    </message>
    <message>
      <source>Scores, and the line that can be moved</source>
      <translation>Werte und die verschiebbare Linie</translation>
    </message>
    <message>
      <source>Scoring pictures that the training has not seen</source>
      <translation>Bilder, die das Training nicht gesehen hat, erhalten Werte</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search a package or a licence</source>
      <translation>Paket oder Lizenz suchen</translation>
    </message>
    <message>
      <source>See how strange good parts and known defects look. Defects are optional.</source>
      <translation>Sehen, wie fremd Gutteile und bekannte Fehler aussehen. Fehler sind freiwillig.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alle wählen</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>Mehrere wählen</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>Send to the next calibration set</source>
      <translation>In den nächsten Kalibriersatz senden</translation>
    </message>
    <message>
      <source>Send to the next training set</source>
      <translation>In den nächsten Trainingssatz senden</translation>
    </message>
    <message>
      <source>Sent to the calibration set</source>
      <translation>In den Kalibriersatz gesendet</translation>
    </message>
    <message>
      <source>Sent to the next calibration set: {n} ({folder}).</source>
      <translation>In den nächsten Kalibriersatz gesendet: {n} ({folder}).</translation>
    </message>
    <message>
      <source>Sent to the next training set: {n} ({folder}).</source>
      <translation>In den nächsten Trainingssatz gesendet: {n} ({folder}).</translation>
    </message>
    <message>
      <source>Sent to the training set</source>
      <translation>In den Trainingssatz gesendet</translation>
    </message>
    <message>
      <source>Sent, not acknowledged</source>
      <translation>Gesendet, nicht quittiert</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Einstellen</translation>
    </message>
    <message>
      <source>Set the threshold</source>
      <translation>Schwelle setzen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Shifts begin</source>
      <translation>Schichtbeginn</translation>
    </message>
    <message>
      <source>Show the anomaly map</source>
      <translation>Wärmebild zeigen</translation>
    </message>
    <message>
      <source>Show the boxes of the defects</source>
      <translation>Rahmen der Fehler zeigen</translation>
    </message>
    <message>
      <source>Show the gallery again</source>
      <translation>Die Galerie wieder zeigen</translation>
    </message>
    <message>
      <source>Show the next newer part</source>
      <translation>Das nächstneuere Teil zeigen</translation>
    </message>
    <message>
      <source>Show the next older part</source>
      <translation>Das nächstältere Teil zeigen</translation>
    </message>
    <message>
      <source>Show the whole pictures</source>
      <translation>Ganze Bilder zeigen</translation>
    </message>
    <message>
      <source>Show {verdict}</source>
      <translation>{verdict} zeigen</translation>
    </message>
    <message>
      <source>Show: {mode}</source>
      <translation>Zeigen: {mode}</translation>
    </message>
    <message>
      <source>Shrink both pictures</source>
      <translation>Beide Bilder verkleinern</translation>
    </message>
    <message>
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>Signale</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Smallest defect</source>
      <translation>Kleinster Fehler</translation>
    </message>
    <message>
      <source>Smallest defect (px)</source>
      <translation>Kleinster Fehler (px)</translation>
    </message>
    <message>
      <source>Smallest defect, px</source>
      <translation>Kleinster Fehler, px</translation>
    </message>
    <message>
      <source>Something runs still; wait for it or cancel it.</source>
      <translation>Es läuft noch etwas; abwarten oder abbrechen.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <source>Start the challenge</source>
      <translation>Meistertest starten</translation>
    </message>
    <message>
      <source>Start the line with: gonogo run --bundle {bundle} --recipe {recipe}</source>
      <translation>Linie starten mit: gonogo run --bundle {bundle} --recipe {recipe}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Startet</translation>
    </message>
    <message>
      <source>Starting: self-test</source>
      <translation>Start: Selbsttest</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <source>Station file</source>
      <translation>Stationsdatei</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Stop request</source>
      <translation>Stoppanforderung</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Stopped. Resume goes on where it was.</source>
      <translation>Angehalten. Fortsetzen macht dort weiter, wo es war.</translation>
    </message>
    <message>
      <source>Stopping; what was learned so far is kept.</source>
      <translation>Wird angehalten; bisher Gelerntes bleibt.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Wechseln</translation>
    </message>
    <message>
      <source>Switch from {old} to {new}? Until the new recipe is in force no part passes: what arrives is FAULT.</source>
      <translation>Von {old} zu {new} wechseln? Bis das neue Rezept aktiv ist, geht kein Teil durch: was ankommt, ist STÖRUNG.</translation>
    </message>
    <message>
      <source>Switch to the dark theme</source>
      <translation>Zum dunklen Design wechseln</translation>
    </message>
    <message>
      <source>Switch to the light theme</source>
      <translation>Zum hellen Design wechseln</translation>
    </message>
    <message>
      <source>Switch to {product}</source>
      <translation>Zu {product} wechseln</translation>
    </message>
    <message>
      <source>Switching to {new}. No part passes until it is in force.</source>
      <translation>Wechsel zu {new}. Bis es aktiv ist, geht kein Teil durch.</translation>
    </message>
    <message>
      <source>Take a picture of many different good parts, as they come; only good ones.</source>
      <translation>Viele verschiedene Gutteile aufnehmen, wie sie kommen; nur gute.</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>Takt</source>
      <translation>Takt</translation>
    </message>
    <message>
      <source>Tap a part on the left to see it here.</source>
      <translation>Links ein Teil antippen, um es hier zu sehen.</translation>
    </message>
    <message>
      <source>Tap an ignored area to choose it; drag it to another place, or remove it.</source>
      <translation>Eine ignorierte Fläche antippen, um sie zu wählen; verschieben oder entfernen.</translation>
    </message>
    <message>
      <source>Tap the corners of what may differ, the first one again to close; or draw.</source>
      <translation>Die Ecken dessen antippen, was abweichen darf, zum Schließen wieder die erste; oder zeichnen.</translation>
    </message>
    <message>
      <source>Tap the product that comes next.</source>
      <translation>Das nächste Produkt antippen.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Einlernen</translation>
    </message>
    <message>
      <source>Teach a product</source>
      <translation>Produkt einlernen</translation>
    </message>
    <message>
      <source>Tell the camera these settings</source>
      <translation>Der Kamera diese Einstellungen geben</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>Das ist zu klein: mindestens {side} x {side} Pixel zeichnen.</translation>
    </message>
    <message>
      <source>That outline crosses or touches itself, or has no area: draw it once around.</source>
      <translation>Dieser Umriss kreuzt oder berührt sich selbst oder hat keine Fläche: einmal außen herum zeichnen.</translation>
    </message>
    <message>
      <source>That reaches beyond the picture: make it smaller or move it.</source>
      <translation>Das ragt über das Bild hinaus: verkleinern oder verschieben.</translation>
    </message>
    <message>
      <source>That would ignore all of the region: leave something to inspect.</source>
      <translation>Das würde den ganzen Bereich ignorieren: etwas zum Prüfen übrig lassen.</translation>
    </message>
    <message>
      <source>The PIN of {name} is damaged in {file}; an administrator gives a new one on the page Users.</source>
      <translation>Die PIN von {name} ist in {file} beschädigt; ein Administrator vergibt auf der Seite Benutzer eine neue.</translation>
    </message>
    <message>
      <source>The PLC asks for another recipe</source>
      <translation>SPS verlangt ein anderes Rezept</translation>
    </message>
    <message>
      <source>The PLC has read the verdict</source>
      <translation>SPS hat das Urteil gelesen</translation>
    </message>
    <message>
      <source>The PLC is alive</source>
      <translation>SPS lebt</translation>
    </message>
    <message>
      <source>The PLC is there</source>
      <translation>SPS ist da</translation>
    </message>
    <message>
      <source>The PLC lets the stop request go</source>
      <translation>SPS hebt die Stoppanforderung auf</translation>
    </message>
    <message>
      <source>The PLC tells</source>
      <translation>SPS meldet</translation>
    </message>
    <message>
      <source>The bundle is here.</source>
      <translation>Das Modellpaket ist da.</translation>
    </message>
    <message>
      <source>The camera says: {found}.</source>
      <translation>Die Kamera sagt: {found}.</translation>
    </message>
    <message>
      <source>The first day lies behind the last one; correct one of them.</source>
      <translation>Der erste Tag liegt nach dem letzten; einen von beiden berichtigen.</translation>
    </message>
    <message>
      <source>The first user must be an administrator.</source>
      <translation>Der erste Benutzer muss Administrator sein.</translation>
    </message>
    <message>
      <source>The last part</source>
      <translation>Das letzte Teil</translation>
    </message>
    <message>
      <source>The last trigger was not taken</source>
      <translation>Letzter Auslöser nicht angenommen</translation>
    </message>
    <message>
      <source>The line can switch to it now.</source>
      <translation>Die Linie kann jetzt darauf wechseln.</translation>
    </message>
    <message>
      <source>The line is running and needs the processor. Stop the line to train.</source>
      <translation>Die Linie läuft und braucht den Prozessor. Zum Trainieren Linie anhalten.</translation>
    </message>
    <message>
      <source>The line is using the camera. Stop the line to see a live picture, or take pictures from files.</source>
      <translation>Die Linie benutzt die Kamera. Linie anhalten, um ein Live-Bild zu sehen, oder Bilder aus Dateien nehmen.</translation>
    </message>
    <message>
      <source>The line is watched for drift, with {0} good parts or more to a false alarm of the scores, and as many of the pictures (exposure, contrast, colour, sharpness, dirt), on average.{1}</source>
      <translation>Die Linie wird auf Drift überwacht: im Mittel mindestens {0} Gutteile je Fehlalarm bei den Werten und ebenso viele bei den Bildern (Belichtung, Kontrast, Farbe, Schärfe, Schmutz).{1}</translation>
    </message>
    <message>
      <source>The line stops below</source>
      <translation>Linie stoppt unter</translation>
    </message>
    <message>
      <source>The new PIN is the old one; choose another.</source>
      <translation>Die neue PIN ist die alte; eine andere wählen.</translation>
    </message>
    <message>
      <source>The page {page} needs somebody with more rights: {role}. Please log in.</source>
      <translation>Die Seite {page} braucht mehr Rechte: {role}. Bitte anmelden.</translation>
    </message>
    <message>
      <source>The part is rejected</source>
      <translation>Das Teil wird aussortiert</translation>
    </message>
    <message>
      <source>The part passes</source>
      <translation>Das Teil geht durch</translation>
    </message>
    <message>
      <source>The picture of this part has been deleted, as the rules for old pictures say.</source>
      <translation>Das Bild dieses Teils wurde gelöscht, wie es die Regeln für alte Bilder vorsehen.</translation>
    </message>
    <message>
      <source>The program learns what good parts look like. That takes minutes to hours.</source>
      <translation>Das Programm lernt, wie Gutteile aussehen. Das dauert Minuten bis Stunden.</translation>
    </message>
    <message>
      <source>The station cannot judge.</source>
      <translation>Die Station kann nicht urteilen.</translation>
    </message>
    <message>
      <source>The station is alive</source>
      <translation>Station lebt</translation>
    </message>
    <message>
      <source>The station tells</source>
      <translation>Station meldet</translation>
    </message>
    <message>
      <source>The stored picture is not the one that was written, so it is not shown. A backup of the data folder may have it.</source>
      <translation>Das gespeicherte Bild ist nicht das, das geschrieben wurde, und wird deshalb nicht gezeigt. Eine Sicherung des Datenordners kann es enthalten.</translation>
    </message>
    <message>
      <source>The threshold has not been set yet.</source>
      <translation>Die Schwelle ist noch nicht gesetzt.</translation>
    </message>
    <message>
      <source>The training failed: {error} (all of it is in {log})</source>
      <translation>Das Training ist fehlgeschlagen: {error} (alles dazu in {log})</translation>
    </message>
    <message>
      <source>The two PINs are not alike. Type the new PIN once more.</source>
      <translation>Die beiden PINs sind nicht gleich. Neue PIN noch einmal eingeben.</translation>
    </message>
    <message>
      <source>The whole picture is inspected again, as parts lie.</source>
      <translation>Es wird wieder das ganze Bild geprüft, wie die Teile liegen.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>There is a user {name} already; choose another name.</source>
      <translation>Es gibt schon einen Benutzer {name}; einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>There is no picture of a good part of this recipe to compare with. The station keeps them where its file says keep_ok_images.</source>
      <translation>Es gibt kein Bild eines Gutteils dieses Rezepts zum Vergleichen. Die Station bewahrt sie auf, wo ihre Datei keep_ok_images sagt.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>Noch kein Bild vorhanden.</translation>
    </message>
    <message>
      <source>There is no station file to keep it in: it ends with this window.</source>
      <translation>Es gibt keine Stationsdatei, die es behält: mit diesem Fenster endet es.</translation>
    </message>
    <message>
      <source>There is no user {name}.</source>
      <translation>Es gibt keinen Benutzer {name}.</translation>
    </message>
    <message>
      <source>This PIN is too simple; not 1111, not 1234.</source>
      <translation>Diese PIN ist zu einfach; nicht 1111, nicht 1234.</translation>
    </message>
    <message>
      <source>This keeps parts from passing and needs an engineer. Log in, then ask again.</source>
      <translation>Das hält Teile auf und braucht einen Einrichter. Anmelden, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>This machine has no training tools. Train on a workstation.</source>
      <translation>Dieser Rechner hat keine Trainingswerkzeuge. Auf einem Arbeitsrechner trainieren.</translation>
    </message>
    <message>
      <source>This package brings no licence text along; its own pages have it.</source>
      <translation>Dieses Paket bringt keinen Lizenztext mit; seine eigenen Seiten haben ihn.</translation>
    </message>
    <message>
      <source>This part could not be judged.</source>
      <translation>Dieses Teil konnte nicht beurteilt werden.</translation>
    </message>
    <message>
      <source>This part is no longer in the record.</source>
      <translation>Dieses Teil ist nicht mehr in der Aufzeichnung.</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map has been deleted</source>
      <translation>Dieses Teil, Rahmen wie gespeichert; sein Wärmebild wurde gelöscht</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map is damaged and not shown</source>
      <translation>Dieses Teil, Rahmen wie gespeichert; sein Wärmebild ist beschädigt und wird nicht gezeigt</translation>
    </message>
    <message>
      <source>This part, boxes as stored; no map was kept of it</source>
      <translation>Dieses Teil, Rahmen wie gespeichert; kein Wärmebild aufbewahrt</translation>
    </message>
    <message>
      <source>This part, map and boxes as stored</source>
      <translation>Dieses Teil, Wärmebild und Rahmen wie gespeichert</translation>
    </message>
    <message>
      <source>This recipe has no golden parts. An engineer adds them with gonogo recipe golden.</source>
      <translation>Dieses Rezept hat keine Meisterteile. Der Einrichter fügt sie mit gonogo recipe golden hinzu.</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>Diese Schicht</translation>
    </message>
    <message>
      <source>This station has no challenge. Whoever sets it up gives the number of masters as challenge_masters under [shift] in its station file.</source>
      <translation>Diese Station hat keinen Meistertest. Beim Einrichten die Zahl der Fehlermeister als challenge_masters unter [shift] in der Stationsdatei angeben.</translation>
    </message>
    <message>
      <source>This station knows no other product. Add others as [[products]] to its station file.</source>
      <translation>Diese Station kennt kein anderes Produkt. Weitere als [[products]] in die Stationsdatei eintragen.</translation>
    </message>
    <message>
      <source>This station runs without a station file; what you see are its settings.</source>
      <translation>Diese Station läuft ohne Stationsdatei; zu sehen sind ihre Einstellungen.</translation>
    </message>
    <message>
      <source>This station takes signed releases only: have it signed with gonogo deploy release.</source>
      <translation>Diese Station nimmt nur signierte Freigaben: mit gonogo deploy release signieren lassen.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Tick parts of which the answer is known. They are judged again at every start, so that the line proves itself.</source>
      <translation>Teile markieren, deren Antwort bekannt ist. Sie werden bei jedem Start erneut beurteilt, damit die Linie sich selbst prüft.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Timing of the last part</source>
      <translation>Zeitverlauf des letzten Teils</translation>
    </message>
    <message>
      <source>To calibration set</source>
      <translation>Zum Kalibriersatz</translation>
    </message>
    <message>
      <source>To training set</source>
      <translation>Zum Trainingssatz</translation>
    </message>
    <message>
      <source>To what</source>
      <translation>Woran</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Too bright: {share} % of the picture is pure white. Expose shorter.</source>
      <translation>Zu hell: {share} % des Bildes sind reinweiß. Kürzer belichten.</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>zu viele offene Dateien</translation>
    </message>
    <message>
      <source>Too many rejects in a row: stop the line</source>
      <translation>Zu viel Ausschuss in Folge: Linie anhalten</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
      <translation>Zu viele falsche PINs. {seconds} s warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Oben</translation>
    </message>
    <message>
      <source>Trace file</source>
      <translation>Mitschnittdatei</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Train on a workstation</source>
      <translation>Auf einem Arbeitsrechner trainieren</translation>
    </message>
    <message>
      <source>Trained in {time}. The bundle is {size} MB.</source>
      <translation>Trainiert in {time}. Das Modellpaket hat {size} MB.</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <source>True defect</source>
      <translation>Echter Fehler</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>Aufrichten</translation>
    </message>
    <message>
      <source>Type the PIN that you have now.</source>
      <translation>Die jetzige PIN eingeben.</translation>
    </message>
    <message>
      <source>Type the folder of the pictures first.</source>
      <translation>Zuerst den Ordner der Bilder eingeben.</translation>
    </message>
    <message>
      <source>Type the new PIN: 4 or more digits, or a password on the keyboard.</source>
      <translation>Neue PIN eingeben: 4 oder mehr Ziffern, oder ein Passwort auf der Tastatur.</translation>
    </message>
    <message>
      <source>Type the same PIN again.</source>
      <translation>Dieselbe PIN noch einmal eingeben.</translation>
    </message>
    <message>
      <source>USB camera</source>
      <translation>USB-Kamera</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unreadable entry</source>
      <translation>Unlesbarer Eintrag</translation>
    </message>
    <message>
      <source>Use the file</source>
      <translation>Datei nehmen</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Bild verwenden</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>Bereich verwenden</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Usual share of defects</source>
      <translation>Übliche Fehlerquote</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verdict at the latest after</source>
      <translation>Urteil spätestens nach</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version that is shown</source>
      <translation>Angezeigte Version</translation>
    </message>
    <message>
      <source>Version to compare with</source>
      <translation>Version zum Vergleichen</translation>
    </message>
    <message>
      <source>Version {version} of {product} lies in {path}.</source>
      <translation>Version {version} von {product} liegt in {path}.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versionen</translation>
    </message>
    <message>
      <source>View {name}</source>
      <translation>Ansicht {name}</translation>
    </message>
    <message>
      <source>Waiting for the first part</source>
      <translation>Wartet auf das erste Teil</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <source>What is ignored must cover some of the inspected region: draw it there.</source>
      <translation>Was ignoriert wird, muss einen Teil des geprüften Bereichs bedecken: dort zeichnen.</translation>
    </message>
    <message>
      <source>What the recipe says</source>
      <translation>Was das Rezept sagt</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where on the part the defects lie</source>
      <translation>Wo auf dem Teil die Fehler liegen</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Weißabgleich</translation>
    </message>
    <message>
      <source>White balance, K</source>
      <translation>Weißabgleich, K</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>Wer meldet sich an?</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Ganz</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>With {0} good parts: at most {1} of good parts {2}, with {3} % confidence.</source>
      <translation>Mit {0} Gutteilen: höchstens {1} der Gutteile {2}, mit {3} % Sicherheit.</translation>
    </message>
    <message>
      <source>With {0} good parts: on average over calibrations at most {1} of good parts {2}; this one threshold may do so to more.</source>
      <translation>Mit {0} Gutteilen: im Mittel über viele Kalibrierungen höchstens {1} der Gutteile {2}; bei dieser einen Schwelle können es mehr sein.</translation>
    </message>
    <message>
      <source>With {parts} good parts: at most {share} % of good parts rejected, {sure} % sure.</source>
      <translation>Mit {parts} Gutteilen: höchstens {share} % der Gutteile aussortiert, {sure} % sicher.</translation>
    </message>
    <message>
      <source>Without its picture nothing can be compared.</source>
      <translation>Ohne sein Bild ist kein Vergleich möglich.</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>Suchwörter</translation>
    </message>
    <message>
      <source>Workstation</source>
      <translation>Arbeitsrechner</translation>
    </message>
    <message>
      <source>Write the reason first, then tap again.</source>
      <translation>Zuerst den Grund schreiben, dann noch einmal tippen.</translation>
    </message>
    <message>
      <source>Writing ...</source>
      <translation>Wird geschrieben ...</translation>
    </message>
    <message>
      <source>Written to {path}</source>
      <translation>Geschrieben nach {path}</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Geschrieben: {path}</translation>
    </message>
    <message>
      <source>Wrong PIN. Too many attempts: wait {seconds} s.</source>
      <translation>Falsche PIN. Zu viele Versuche: {seconds} s warten.</translation>
    </message>
    <message>
      <source>Wrong PIN. {left} more before {name} is locked out for a while.</source>
      <translation>Falsche PIN. Noch {left}, dann ist {name} eine Zeit lang gesperrt.</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Gutquote</translation>
    </message>
    <message>
      <source>Yield %</source>
      <translation>Gutquote %</translation>
    </message>
    <message>
      <source>Yield, %</source>
      <translation>Gutquote, %</translation>
    </message>
    <message>
      <source>Your new PIN is in force.</source>
      <translation>Die neue PIN gilt ab jetzt.</translation>
    </message>
    <message>
      <source>[Errno {0}] {1}</source>
      <translation>[Fehler {0}] {1}</translation>
    </message>
    <message>
      <source>a bound beside every kind but none, found {0}</source>
      <translation>außer bei der Art none eine Schranke erwartet, gefunden {0}</translation>
    </message>
    <message>
      <source>a calibration beside watch, found none</source>
      <translation>neben watch eine Kalibrierung erwartet, keine gefunden</translation>
    </message>
    <message>
      <source>a draft without a threshold; calibrate it first</source>
      <translation>Entwurf ohne Schwelle; zuerst kalibrieren</translation>
    </message>
    <message>
      <source>a frozen camera at the second part</source>
      <translation>eine eingefrorene Kamera beim zweiten Teil</translation>
    </message>
    <message>
      <source>a guarantee of kind {0} with method {1}, found {2}</source>
      <translation>eine Zusage der Art {0} mit dem Verfahren {1} erwartet, gefunden {2}</translation>
    </message>
    <message>
      <source>a guarantee with the bound {0}, found {1}</source>
      <translation>eine Zusage mit der Schranke {0} erwartet, gefunden {1}</translation>
    </message>
    <message>
      <source>a map could not be encoded as PNG; report this</source>
      <translation>eine Karte konnte nicht als PNG kodiert werden; bitte melden</translation>
    </message>
    <message>
      <source>a map of shape {0} cannot be kept; expected (height, width)</source>
      <translation>eine Karte der Form {0} kann nicht aufbewahrt werden; erwartet (Höhe, Breite)</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>ein Sensor löst die Kamera aus, Eingang {line}</translation>
    </message>
    <message>
      <source>a threshold for {0} beside its warn threshold, found none</source>
      <translation>neben der Warnschwelle eine Schwelle für {0} erwartet, keine gefunden</translation>
    </message>
    <message>
      <source>above</source>
      <translation>über</translation>
    </message>
    <message>
      <source>acknowledged by the PLC</source>
      <translation>von der SPS quittiert</translation>
    </message>
    <message>
      <source>acknowledged {ms} ms later</source>
      <translation>{ms} ms später quittiert</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <source>after {count} equal pictures</source>
      <translation>nach {count} gleichen Bildern</translation>
    </message>
    <message>
      <source>after {count} rejects in a row</source>
      <translation>nach {count} Ausschussteilen in Folge</translation>
    </message>
    <message>
      <source>alarm acknowledged</source>
      <translation>Alarm quittiert</translation>
    </message>
    <message>
      <source>all cores</source>
      <translation>alle Kerne</translation>
    </message>
    <message>
      <source>all {0} scores are equal: the map does not depend on the picture; check the region, the ignore mask and the bundle</source>
      <translation>alle {0} Werte sind gleich: die Karte hängt nicht vom Bild ab; Bereich, Ignoriermaske und Modellpaket prüfen</translation>
    </message>
    <message>
      <source>an alpha that {0} parts can prove ({1} or more), found {2}</source>
      <translation>ein alpha erwartet, das {0} Teile belegen können ({1} oder mehr), gefunden {2}</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>eine ältere Version</translation>
    </message>
    <message>
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>another camera</source>
      <translation>eine andere Kamera</translation>
    </message>
    <message>
      <source>another program has it open; stop that program (see `fuser` on the port)</source>
      <translation>ein anderes Programm hat ihn offen; dieses beenden (siehe `fuser` auf den Port)</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>wie sie ist</translation>
    </message>
    <message>
      <source>as many cell spreads as cell means, found {0} and {1}</source>
      <translation>so viele Zellstreuungen wie Zellmittel erwartet, gefunden {0} und {1}</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>wie in der Kamera</translation>
    </message>
    <message>
      <source>ascending levels of {0}, found {1}</source>
      <translation>aufsteigende Grenzen für {0} erwartet, gefunden {1}</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>angefordert</translation>
    </message>
    <message>
      <source>asked for by the PLC: {0}</source>
      <translation>von der SPS verlangt: {0}</translation>
    </message>
    <message>
      <source>at most {0} of scores lay {1} {2} at calibration: compare today's pictures with those of the calibration (exposure, focus, colour, dirt, material), and calibrate again when the change is meant to stay</source>
      <translation>bei der Kalibrierung lagen höchstens {0} der Werte {1} {2}: heutige Bilder mit denen der Kalibrierung vergleichen (Belichtung, Schärfe, Farbe, Schmutz, Material) und neu kalibrieren, wenn die Änderung bleiben soll</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>die Datenbank ist schreibgeschützt</translation>
    </message>
    <message>
      <source>attempt {0}</source>
      <translation>Versuch {0}</translation>
    </message>
    <message>
      <source>automatic white balance</source>
      <translation>automatischer Weißabgleich</translation>
    </message>
    <message>
      <source>backend onnxruntime: already closed; create a new one</source>
      <translation>Backend onnxruntime: bereits geschlossen; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend onnxruntime: does not offer {0}; use onnxruntime/fp32</source>
      <translation>Backend onnxruntime: bietet {0} nicht; onnxruntime/fp32 verwenden</translation>
    </message>
    <message>
      <source>backend onnxruntime: inference failed ({0}); restart the station</source>
      <translation>Backend onnxruntime: Auswertung gescheitert ({0}); Station neu starten</translation>
    </message>
    <message>
      <source>backend openvino: already closed; create a new one</source>
      <translation>Backend openvino: bereits geschlossen; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend openvino: asked for {0}, but this CPU executes {1}; use openvino/{2}</source>
      <translation>Backend openvino: {0} verlangt, aber diese CPU rechnet {1}; openvino/{2} verwenden</translation>
    </message>
    <message>
      <source>backend openvino: inference failed ({0}); restart the station</source>
      <translation>Backend openvino: Auswertung gescheitert ({0}); Station neu starten</translation>
    </message>
    <message>
      <source>backend openvino: no batch of {0} ({1}); use 1</source>
      <translation>Backend openvino: kein Stapel von {0} ({1}); 1 verwenden</translation>
    </message>
    <message>
      <source>backend openvino: the graph gives no batch of {0}; use 1</source>
      <translation>Backend openvino: das Netz liefert keinen Stapel von {0}; 1 verwenden</translation>
    </message>
    <message>
      <source>backend openvino: this CPU does not offer {0}; use {1}</source>
      <translation>Backend openvino: diese CPU bietet {0} nicht; {1} verwenden</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA cannot start ({0}); install the NVIDIA driver</source>
      <translation>Backend tensorrt: CUDA startet nicht ({0}); NVIDIA-Treiber installieren</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA failed in {0} ({1}); run gonogo doctor, restart the station</source>
      <translation>Backend tensorrt: CUDA gescheitert in {0} ({1}); gonogo doctor ausführen, Station neu starten</translation>
    </message>
    <message>
      <source>backend tensorrt: already closed; create a new one</source>
      <translation>Backend tensorrt: bereits geschlossen; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot bind {0} ({1})</source>
      <translation>Backend tensorrt: {0} kann nicht angebunden werden ({1})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot build a plan ({0}); run gonogo doctor</source>
      <translation>Backend tensorrt: Plan kann nicht gebaut werden ({0}); gonogo doctor ausführen</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0})</source>
      <translation>Backend tensorrt: Plan kann nicht geladen werden ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0}); run gonogo doctor</source>
      <translation>Backend tensorrt: Plan kann nicht geladen werden ({0}); gonogo doctor ausführen</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot read the graph ({0})</source>
      <translation>Backend tensorrt: Netz kann nicht gelesen werden ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot run the plan ({0})</source>
      <translation>Backend tensorrt: Plan kann nicht ausgeführt werden ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cuda-python is not installed; pip install 'cuda-python&gt;=12.6'</source>
      <translation>Backend tensorrt: cuda-python ist nicht installiert; pip install 'cuda-python&gt;=12.6'</translation>
    </message>
    <message>
      <source>backend tensorrt: does not offer {0}; use {1}</source>
      <translation>Backend tensorrt: bietet {0} nicht; {1} verwenden</translation>
    </message>
    <message>
      <source>backend tensorrt: no CUDA device here; use a CPU backend</source>
      <translation>Backend tensorrt: hier ist kein CUDA-Gerät; ein CPU-Backend verwenden</translation>
    </message>
    <message>
      <source>backend tensorrt: no memory to run the plan ({0}); close other programs on the GPU</source>
      <translation>Backend tensorrt: kein Speicher für den Plan ({0}); andere Programme auf der GPU schließen</translation>
    </message>
    <message>
      <source>backend tensorrt: nothing was captured; create a new one</source>
      <translation>Backend tensorrt: nichts wurde aufgezeichnet; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend tensorrt: the build stopped ({0}); free GPU memory and try again, or use another backend</source>
      <translation>Backend tensorrt: der Bau brach ab ({0}); GPU-Speicher freigeben und erneut versuchen oder ein anderes Backend verwenden</translation>
    </message>
    <message>
      <source>backend torch: already closed; create a new one</source>
      <translation>Backend torch: bereits geschlossen; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend torch: does not offer {0}; use torch/fp32</source>
      <translation>Backend torch: bietet {0} nicht; torch/fp32 verwenden</translation>
    </message>
    <message>
      <source>backend torch: inference failed ({0})</source>
      <translation>Backend torch: Auswertung gescheitert ({0})</translation>
    </message>
    <message>
      <source>backend torch_cuda: torch {0} sees no CUDA device; install torch's CUDA wheel and the NVIDIA driver, or use a CPU backend</source>
      <translation>Backend torch_cuda: torch {0} sieht kein CUDA-Gerät; CUDA-Wheel von torch und NVIDIA-Treiber installieren oder ein CPU-Backend verwenden</translation>
    </message>
    <message>
      <source>backend torch_tensorrt: cannot compile the network ({0}); use torch_cuda or tensorrt</source>
      <translation>Backend torch_tensorrt: Netz kann nicht übersetzt werden ({0}); torch_cuda oder tensorrt verwenden</translation>
    </message>
    <message>
      <source>backend {0}: a run folder is scored with {1}; run gonogo bundle {2} -o NAME.gonogo and evaluate that</source>
      <translation>Backend {0}: ein Laufordner wird mit {1} bewertet; gonogo bundle {2} -o NAME.gonogo ausführen und dieses auswerten</translation>
    </message>
    <message>
      <source>backend {0}: already closed; create a new one</source>
      <translation>Backend {0}: bereits geschlossen; ein neues anlegen</translation>
    </message>
    <message>
      <source>backend {0}: cannot start on {1} ({2}); use another backend</source>
      <translation>Backend {0}: startet nicht auf {1} ({2}); ein anderes Backend verwenden</translation>
    </message>
    <message>
      <source>backend {0}: does not offer {1}; use {2}</source>
      <translation>Backend {0}: bietet {1} nicht; {2} verwenden</translation>
    </message>
    <message>
      <source>backend {0}: expected NAME/PRECISION such as openvino/fp32, with one of the names {1}</source>
      <translation>Backend {0}: erwartet NAME/GENAUIGKEIT wie openvino/fp32, mit einem der Namen {1}</translation>
    </message>
    <message>
      <source>backend {0}: expected an image of shape {1} uint8, got {2} {3}; resize it with engine.preprocess</source>
      <translation>Backend {0}: erwartet ein Bild der Form {1} uint8, gefunden {2} {3}; mit engine.preprocess anpassen</translation>
    </message>
    <message>
      <source>backend {0}: inference failed ({1}); restart the station</source>
      <translation>Backend {0}: Auswertung gescheitert ({1}); Station neu starten</translation>
    </message>
    <message>
      <source>backend {0}: threads must be at least 1, got {1}</source>
      <translation>Backend {0}: threads muss mindestens 1 sein, gefunden {1}</translation>
    </message>
    <message>
      <source>backend {0}: unknown, expected one of {1}</source>
      <translation>Backend {0}: unbekannt, erwartet eines von {1}</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>schlecht  {score}  {kind} {name}</translation>
    </message>
    <message>
      <source>below</source>
      <translation>unter</translation>
    </message>
    <message>
      <source>below grey level {level}</source>
      <translation>unter Grauwert {level}</translation>
    </message>
    <message>
      <source>below {value}</source>
      <translation>unter {value}</translation>
    </message>
    <message>
      <source>both versions are the same</source>
      <translation>beide Versionen sind gleich</translation>
    </message>
    <message>
      <source>by a sensor</source>
      <translation>durch Sensor</translation>
    </message>
    <message>
      <source>by the line</source>
      <translation>durch die Linie</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>camera '{0}' is not open; start it first</source>
      <translation>Kamera '{0}' ist nicht geöffnet; zuerst starten</translation>
    </message>
    <message>
      <source>camera '{0}' is open already; close it first</source>
      <translation>Kamera '{0}' ist bereits geöffnet; zuerst schließen</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} frames of {2} were delivered; set loop = true</source>
      <translation>Kamera '{0}': alle {1} Bilder von {2} wurden geliefert; loop = true setzen</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} images of {2} were delivered; add images or set loop = true</source>
      <translation>Kamera '{0}': alle {1} Bilder von {2} wurden geliefert; Bilder hinzufügen oder loop = true setzen</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} simulated parts were delivered</source>
      <translation>Kamera '{0}': alle {1} simulierten Teile wurden geliefert</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected a pipeline that ends in appsink, found {1}</source>
      <translation>Kamera '{0}': device: erwartet eine Pipeline, die mit appsink endet, gefunden {1}</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected the number of a sensor such as '0', found {1}; for a pipeline of your own take kind = 'gstreamer'</source>
      <translation>Kamera '{0}': device: erwartet die Nummer eines Sensors wie '0', gefunden {1}; für eine eigene Pipeline kind = 'gstreamer' nehmen</translation>
    </message>
    <message>
      <source>camera '{0}': expected the Basler camera {1}, found {2}; set device to a serial number in the station file</source>
      <translation>Kamera '{0}': erwartet die Basler-Kamera {1}, gefunden {2}; device in der Stationsdatei auf eine Seriennummer setzen</translation>
    </message>
    <message>
      <source>camera '{0}': expected width_px and height_px, found only one; a sensor has modes with both</source>
      <translation>Kamera '{0}': erwartet width_px und height_px, nur eines gefunden; ein Sensor hat Modi mit beiden</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} cannot be read ({2}); check the path in the station file</source>
      <translation>Kamera '{0}': Ordner {1} kann nicht gelesen werden ({2}); Pfad in der Stationsdatei prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} holds no image (expected {2}); put images there</source>
      <translation>Kamera '{0}': Ordner {1} enthält kein Bild (erwartet {2}); Bilder dort ablegen</translation>
    </message>
    <message>
      <source>camera '{0}': harvesters is not installed; install it with: pip install 'gonogo[genicam]'</source>
      <translation>Kamera '{0}': harvesters ist nicht installiert; installieren mit: pip install 'gonogo[genicam]'</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame ({1}); check cable, packet size and bandwidth</source>
      <translation>Kamera '{0}': unvollständiges Bild ({1}); Kabel, Paketgröße und Bandbreite prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame; check cable, packet size and bandwidth</source>
      <translation>Kamera '{0}': unvollständiges Bild; Kabel, Paketgröße und Bandbreite prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': it delivers something that is no picture</source>
      <translation>Kamera '{0}': sie liefert etwas, das kein Bild ist</translation>
    </message>
    <message>
      <source>camera '{0}': it does not number its frames; use software</source>
      <translation>Kamera '{0}': sie nummeriert ihre Bilder nicht; software verwenden</translation>
    </message>
    <message>
      <source>camera '{0}': kind folder needs the folder with images; set path = "..." in the station file</source>
      <translation>Kamera '{0}': die Art folder braucht den Ordner mit Bildern; path = "..." in der Stationsdatei setzen</translation>
    </message>
    <message>
      <source>camera '{0}': kind video needs the video file; set path = "..." in the station file</source>
      <translation>Kamera '{0}': die Art video braucht die Videodatei; path = "..." in der Stationsdatei setzen</translation>
    </message>
    <message>
      <source>camera '{0}': lost ({1}); check its cable and power</source>
      <translation>Kamera '{0}': verloren ({1}); Kabel und Stromversorgung prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; allow more time</source>
      <translation>Kamera '{0}': kein Bild innerhalb von {1} s; mehr Zeit lassen</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check cable and trigger</source>
      <translation>Kamera '{0}': kein Bild innerhalb von {1} s; Kabel und Auslöser prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check its exposure time</source>
      <translation>Kamera '{0}': kein Bild innerhalb von {1} s; Belichtungszeit prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': pixel format {1} cannot be read; set pixel_format to one of {2}</source>
      <translation>Kamera '{0}': Pixelformat {1} kann nicht gelesen werden; pixel_format auf eines von {2} setzen</translation>
    </message>
    <message>
      <source>camera '{0}': pypylon is not installed; install it with: pip install 'gonogo[basler]'</source>
      <translation>Kamera '{0}': pypylon ist nicht installiert; installieren mit: pip install 'gonogo[basler]'</translation>
    </message>
    <message>
      <source>camera '{0}': removed; check its cable and power</source>
      <translation>Kamera '{0}': entfernt; Kabel und Stromversorgung prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': the renderer has failed ({1}); close the camera and start it again</source>
      <translation>Kamera '{0}': der Bilderzeuger ist ausgefallen ({1}); Kamera schließen und neu starten</translation>
    </message>
    <message>
      <source>camera '{0}': this OpenCV was built without GStreamer, as all of pip's are; install the system's own (apt install python3-opencv, on Jetson NVIDIA's) and make the environment with --system-site-packages</source>
      <translation>Kamera '{0}': dieses OpenCV hat kein GStreamer, wie alle von pip; das des Systems installieren (apt install python3-opencv, auf Jetson das von NVIDIA) und die Umgebung mit --system-site-packages anlegen</translation>
    </message>
    <message>
      <source>camera '{0}': trigger = '{1}': it has no TriggerMode; use trigger = 'free'</source>
      <translation>Kamera '{0}': trigger = '{1}': sie hat kein TriggerMode; trigger = 'free' verwenden</translation>
    </message>
    <message>
      <source>camera '{0}': unknown kind '{1}'; known are {2}</source>
      <translation>Kamera '{0}': unbekannte Art '{1}'; bekannt sind {2}</translation>
    </message>
    <message>
      <source>camera '{0}': white_balance_k: the standard knows no colour temperature; set white_balance_rgb = [red, green, blue] in the station file</source>
      <translation>Kamera '{0}': white_balance_k: der Standard kennt keine Farbtemperatur; white_balance_rgb = [rot, grün, blau] in der Stationsdatei setzen</translation>
    </message>
    <message>
      <source>camera '{0}': {1} = {2} was refused ({3}); see its data sheet for what it can do</source>
      <translation>Kamera '{0}': {1} = {2} wurde abgelehnt ({3}); ihr Datenblatt sagt, was sie kann</translation>
    </message>
    <message>
      <source>camera '{0}': {1} can no longer be read; restore the file</source>
      <translation>Kamera '{0}': {1} kann nicht mehr gelesen werden; Datei wiederherstellen</translation>
    </message>
    <message>
      <source>camera '{0}': {1} device {2} cannot be opened; check cable, address and rights (group `video`)</source>
      <translation>Kamera '{0}': {1}-Gerät {2} kann nicht geöffnet werden; Kabel, Adresse und Rechte (Gruppe `video`) prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': {1} has gone; restore the folder and start again</source>
      <translation>Kamera '{0}': {1} ist verschwunden; Ordner wiederherstellen und neu starten</translation>
    </message>
    <message>
      <source>camera '{0}': {1} {2}; check the path in the station file</source>
      <translation>Kamera '{0}': {1} {2}; Pfad in der Stationsdatei prüfen</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2} = {3}, the camera says {4}; set a value that it can do, or remove the key</source>
      <translation>Kamera '{0}': {1}: {2} = {3} verlangt, die Kamera sagt {4}; einen Wert setzen, den sie kann, oder den Schlüssel entfernen</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a trigger that it can do</source>
      <translation>Kamera '{0}': {1}: {2} verlangt, die Kamera sagt {3}; einen Auslöser setzen, den sie kann</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a value that it can do, or remove the key</source>
      <translation>Kamera '{0}': {1}: {2} verlangt, die Kamera sagt {3}; einen Wert setzen, den sie kann, oder den Schlüssel entfernen</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: it has no {2}</source>
      <translation>Kamera '{0}': {1}: {2} hat sie nicht</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: {2} = {3} was refused; it can do {4}</source>
      <translation>Kamera '{0}': {1}: {2} = {3} wurde abgelehnt; sie kann {4}</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable and power, and that no other program has it open</source>
      <translation>Kamera '{0}': {1}; Kabel und Stromversorgung prüfen, und dass kein anderes Programm sie offen hat</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable, power and format</source>
      <translation>Kamera '{0}': {1}; Kabel, Stromversorgung und Format prüfen</translation>
    </message>
    <message>
      <source>camera on the board's own connector</source>
      <translation>Kamera am eigenen Anschluss der Platine</translation>
    </message>
    <message>
      <source>camera set</source>
      <translation>Kamera eingestellt</translation>
    </message>
    <message>
      <source>camera {0} is seen by {1} producers; choose one by producer = "..." in the station file</source>
      <translation>Kamera {0} sehen {1} Producer; einen mit producer = "..." in der Stationsdatei wählen</translation>
    </message>
    <message>
      <source>camera {name}</source>
      <translation>Kamera {name}</translation>
    </message>
    <message>
      <source>can be put in force</source>
      <translation>kann aktiviert werden</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>cannot run at {0} baud; try 115200</source>
      <translation>läuft nicht mit {0} Baud; 115200 versuchen</translation>
    </message>
    <message>
      <source>challenge ({0}): {1} of {2} known-bad masters rejected; send the masters, no OK leaves before</source>
      <translation>Probe ({0}): {1} von {2} Fehlermeistern aussortiert; Fehlermeister schicken, vorher geht kein OK hinaus</translation>
    </message>
    <message>
      <source>challenge started</source>
      <translation>Meistertest gestartet</translation>
    </message>
    <message>
      <source>challenge: this part was judged OK, a known-bad master must be rejected; send all {0} masters again, or check light, focus and recipe</source>
      <translation>Probe: dieses Teil wurde OK beurteilt, ein Fehlermeister muss aussortiert werden; alle {0} Fehlermeister erneut schicken oder Licht, Schärfe und Rezept prüfen</translation>
    </message>
    <message>
      <source>challenge: {0} of {1} masters rejected</source>
      <translation>Probe: {0} von {1} Fehlermeistern aussortiert</translation>
    </message>
    <message>
      <source>challenge: {0} was counted before</source>
      <translation>Probe: {0} wurde schon gezählt</translation>
    </message>
    <message>
      <source>check focus, distance, gain, vibration and the lens</source>
      <translation>Schärfe, Abstand, Verstärkung, Erschütterung und Objektiv prüfen</translation>
    </message>
    <message>
      <source>check lamp, exposure time, gain and aperture</source>
      <translation>Lampe, Belichtungszeit, Verstärkung und Blende prüfen</translation>
    </message>
    <message>
      <source>check the lamp and the white balance</source>
      <translation>Lampe und Weißabgleich prüfen</translation>
    </message>
    <message>
      <source>check the lens for haze or oil, and for stray light</source>
      <translation>Objektiv auf Schleier oder Öl und auf Streulicht prüfen</translation>
    </message>
    <message>
      <source>chosen while teaching</source>
      <translation>beim Anlernen gewählt</translation>
    </message>
    <message>
      <source>clean lens and window, and check the lamp</source>
      <translation>Objektiv und Scheibe reinigen und Lampe prüfen</translation>
    </message>
    <message>
      <source>confidence: expected enough to watch for drift (above {0}), found {1}</source>
      <translation>Sicherheit: für die Drift-Überwachung genug erwartet (über {0}), gefunden {1}</translation>
    </message>
    <message>
      <source>control lines of a serial port</source>
      <translation>Steuerleitungen einer seriellen Schnittstelle</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>Datenbank oder Platte ist voll</translation>
    </message>
    <message>
      <source>deadline of {0} ms missed while {1}</source>
      <translation>Frist von {0} ms verpasst beim Schritt: {1}</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>defects none: the discriminator learns from synthetic defects; choose some, or train without it (--option discriminator=0)</source>
      <translation>defects none: der Diskriminator lernt aus künstlichen Fehlern; welche wählen oder ohne ihn trainieren (--option discriminator=0)</translation>
    </message>
    <message>
      <source>defects of kind 'texture' need a folder of texture images</source>
      <translation>Fehler der Art 'texture' brauchen einen Ordner mit Texturbildern</translation>
    </message>
    <message>
      <source>deleted {when} by {who}</source>
      <translation>gelöscht {when} von {who}</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>gelöscht; zum Verwenden zurückholen</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>Delle</translation>
    </message>
    <message>
      <source>dhkd: epochs is {0}, expected at least 2: flow and student learn one after the other</source>
      <translation>dhkd: epochs ist {0}, erwartet mindestens 2: Fluss und Schüler lernen nacheinander</translation>
    </message>
    <message>
      <source>dhkd: option {0} is {1}, which is impossible</source>
      <translation>dhkd: Option {0} ist {1}, das ist unmöglich</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>Lese-/Schreibfehler der Platte</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>drift after {0} parts: {1}; {2}</source>
      <translation>Drift nach {0} Teilen: {1}; {2}</translation>
    </message>
    <message>
      <source>dust</source>
      <translation>Staub</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>Einrichter</translation>
    </message>
    <message>
      <source>epoch {0}, step {1}: the loss is not finite; lower --lr</source>
      <translation>Epoche {0}, Schritt {1}: der Verlust ist nicht endlich; --lr senken</translation>
    </message>
    <message>
      <source>every ignored polygon to cover some of the region, but the one from {0},{1} lies outside {2}</source>
      <translation>jedes ignorierte Vieleck muss einen Teil des Bereichs bedecken, aber das ab {0},{1} liegt außerhalb von {2}</translation>
    </message>
    <message>
      <source>every ignored rectangle to touch the region, but {0} lies outside {1}</source>
      <translation>jedes ignorierte Rechteck muss den Bereich berühren, aber {0} liegt außerhalb von {1}</translation>
    </message>
    <message>
      <source>expected a recipe of {0}, found one of {1}; correct products</source>
      <translation>erwartet ein Rezept von {0}, gefunden eines von {1}; products berichtigen</translation>
    </message>
    <message>
      <source>expected a value</source>
      <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
      <source>expected the camera {0} that runs, found {1}; restart</source>
      <translation>erwartet die laufende Kamera {0}, gefunden {1}; neu starten</translation>
    </message>
    <message>
      <source>expected the camera {0}, found {1}; set device to a serial number in the station file</source>
      <translation>erwartet die Kamera {0}, gefunden {1}; device in der Stationsdatei auf eine Seriennummer setzen</translation>
    </message>
    <message>
      <source>expected the fields {0}, found {1}</source>
      <translation>erwartet die Felder {0}, gefunden {1}</translation>
    </message>
    <message>
      <source>exposure, focus and dirt are watched on the line in the pictures of the camera {0} only</source>
      <translation>Belichtung, Schärfe und Schmutz werden an der Linie nur in den Bildern der Kamera {0} überwacht</translation>
    </message>
    <message>
      <source>faulted: no part passes</source>
      <translation>gestört: kein Teil geht durch</translation>
    </message>
    <message>
      <source>fewer exceedances than the {0} parts, found {1}</source>
      <translation>weniger Überschreitungen als die {0} Teile erwartet, gefunden {1}</translation>
    </message>
    <message>
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>unbegrenzt</translation>
    </message>
    <message>
      <source>found {0}{1}; set `port` under [plc] in the station file</source>
      <translation>gefunden {0}{1}; `port` unter [plc] in der Stationsdatei setzen</translation>
    </message>
    <message>
      <source>framed ASCII over a serial line</source>
      <translation>ASCII-Telegramme über eine serielle Leitung</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>from PLC</source>
      <translation>von SPS</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>von {0}</translation>
    </message>
    <message>
      <source>glare</source>
      <translation>Spiegelung</translation>
    </message>
    <message>
      <source>golden part {0}: there is one of this name already; remove it first, or rename the pictures</source>
      <translation>Meisterteil {0}: eines dieses Namens gibt es schon; zuerst entfernen oder die Bilder umbenennen</translation>
    </message>
    <message>
      <source>golden parts</source>
      <translation>Meisterteile</translation>
    </message>
    <message>
      <source>golden parts checked</source>
      <translation>Meisterteile geprüft</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>gut  {score}  {name}</translation>
    </message>
    <message>
      <source>half-precision weights change scores by {0} of the good scores' range, at most {1} allowed; leave out --half-weights</source>
      <translation>Gewichte halber Genauigkeit ändern die Werte um {0} der Spanne guter Werte, höchstens {1} erlaubt; --half-weights weglassen</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>höher</translation>
    </message>
    <message>
      <source>images are dropped ({0} so far): {1}</source>
      <translation>Bilder werden verworfen (bisher {0}): {1}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>incomplete frame ({0} values for {1} x {2} px {3}); check cable, packet size and bandwidth</source>
      <translation>unvollständiges Bild ({0} Werte für {1} x {2} px {3}); Kabel, Paketgröße und Bandbreite prüfen</translation>
    </message>
    <message>
      <source>inference</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>is no readable video</source>
      <translation>ist kein lesbares Video</translation>
    </message>
    <message>
      <source>is not a usable serial port; {0}</source>
      <translation>ist keine brauchbare serielle Schnittstelle; {0}</translation>
    </message>
    <message>
      <source>it belongs to a signed release; gonogo deploy manages those</source>
      <translation>es gehört zu einer signierten Freigabe; diese verwaltet gonogo deploy</translation>
    </message>
    <message>
      <source>it came before the station was READY with this recipe</source>
      <translation>es kam, bevor die Station mit diesem Rezept BEREIT war</translation>
    </message>
    <message>
      <source>it delivers no frames any more</source>
      <translation>sie liefert keine Bilder mehr</translation>
    </message>
    <message>
      <source>it does not number its frames; use trigger = 'software'</source>
      <translation>sie nummeriert ihre Bilder nicht; trigger = 'software' verwenden</translation>
    </message>
    <message>
      <source>it has no {0}</source>
      <translation>sie hat kein {0}</translation>
    </message>
    <message>
      <source>it is closed</source>
      <translation>sie ist geschlossen</translation>
    </message>
    <message>
      <source>it is in force; switch to another product first</source>
      <translation>es ist aktiv; zuerst zu einem anderen Produkt wechseln</translation>
    </message>
    <message>
      <source>journal: an entry cannot be written ({0}); report this</source>
      <translation>Journal: ein Eintrag kann nicht geschrieben werden ({0}); bitte melden</translation>
    </message>
    <message>
      <source>journal: not closed before the machine went down; verdicts of its last 100 ms may be missing</source>
      <translation>Journal: nicht geschlossen, bevor der Rechner ausfiel; Urteile der letzten 100 ms können fehlen</translation>
    </message>
    <message>
      <source>journal: the program died; nothing is missing</source>
      <translation>Journal: das Programm brach ab; nichts fehlt</translation>
    </message>
    <message>
      <source>journal: torn tail discarded; verdicts just before this start may be missing</source>
      <translation>Journal: abgerissenes Ende verworfen; Urteile kurz vor diesem Start können fehlen</translation>
    </message>
    <message>
      <source>journal: {0} bytes at {1} could not be read back</source>
      <translation>Journal: {0} Bytes ab {1} konnten nicht zurückgelesen werden</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>Beurteilen</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>aufbewahrt</translation>
    </message>
    <message>
      <source>late: {0} came {1} ms after the trigger</source>
      <translation>zu spät: {0} kam {1} ms nach dem Auslöser</translation>
    </message>
    <message>
      <source>lie</source>
      <translation>liegen</translation>
    </message>
    <message>
      <source>lies</source>
      <translation>liegt</translation>
    </message>
    <message>
      <source>light</source>
      <translation>hell</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>Grenze {value}</translation>
    </message>
    <message>
      <source>locate.master_png: expected a grey PNG of {0}x{1} pixels; set the master with gonogo recipe locate</source>
      <translation>locate.master_png: erwartet ein graues PNG von {0}x{1} Pixeln; das Musterbild mit gonogo recipe locate setzen</translation>
    </message>
    <message>
      <source>locate: expected a rotation from 0 to 180 degrees and a match between 0 and 1, found {0} and {1}</source>
      <translation>locate: erwartet eine Drehung von 0 bis 180 Grad und eine Übereinstimmung zwischen 0 und 1, gefunden {0} und {1}</translation>
    </message>
    <message>
      <source>locate: {0}; choose another master image</source>
      <translation>locate: {0}; ein anderes Musterbild wählen</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <source>locked out</source>
      <translation>ausgesperrt</translation>
    </message>
    <message>
      <source>log-in failed</source>
      <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>angemeldet</translation>
    </message>
    <message>
      <source>logged out</source>
      <translation>abgemeldet</translation>
    </message>
    <message>
      <source>logged out after idling</source>
      <translation>nach Untätigkeit abgemeldet</translation>
    </message>
    <message>
      <source>look at the rejected parts: if they are good, check lighting, focus and lens, and calibrate again; if not, the process makes more defects</source>
      <translation>aussortierte Teile ansehen: sind sie gut, Licht, Schärfe und Objektiv prüfen und neu kalibrieren; sonst macht der Prozess mehr Fehler</translation>
    </message>
    <message>
      <source>lot {lot}</source>
      <translation>Charge {lot}</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>niedriger</translation>
    </message>
    <message>
      <source>make the release again</source>
      <translation>Freigabe neu erstellen</translation>
    </message>
    <message>
      <source>manual exposure</source>
      <translation>feste Belichtung</translation>
    </message>
    <message>
      <source>master image</source>
      <translation>Musterbild</translation>
    </message>
    <message>
      <source>master image: is found turned by {0} degrees against itself; the part looks alike in several poses, use a smaller --max-rotation</source>
      <translation>Musterbild: wird um {0} Grad gegen sich selbst gedreht gefunden; das Teil sieht in mehreren Lagen gleich aus, ein kleineres --max-rotation verwenden</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>Meister {number}</translation>
    </message>
    <message>
      <source>method {0}: expected one of {1}</source>
      <translation>Verfahren {0}: erwartet eines von {1}</translation>
    </message>
    <message>
      <source>minimum defect area</source>
      <translation>kleinste Fehlerfläche</translation>
    </message>
    <message>
      <source>more than the proven {0} of parts are rejected</source>
      <translation>mehr als die belegten {0} der Teile werden aussortiert</translation>
    </message>
    <message>
      <source>network config holds a {0}, JSON values expected</source>
      <translation>Netzkonfiguration enthält ein {0}, JSON-Werte erwartet</translation>
    </message>
    <message>
      <source>network stream</source>
      <translation>Netzwerkstrom</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no GenTL producer (*.cti) in {0} ({1}); install the camera maker's software, or set producer = "..." in the station file</source>
      <translation>kein GenTL-Producer (*.cti) in {0} ({1}); Software des Kameraherstellers installieren oder producer = "..." in der Stationsdatei setzen</translation>
    </message>
    <message>
      <source>no NVIDIA driver here (libcuda.so.1 does not load); install it or use a CPU backend</source>
      <translation>kein NVIDIA-Treiber (libcuda.so.1 lädt nicht); installieren oder ein CPU-Backend verwenden</translation>
    </message>
    <message>
      <source>no PLC</source>
      <translation>keine SPS</translation>
    </message>
    <message>
      <source>no frame of the camera {0}</source>
      <translation>kein Bild der Kamera {0}</translation>
    </message>
    <message>
      <source>no journal entry: {0}</source>
      <translation>kein Journaleintrag: {0}</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>no message</source>
      <translation>keine Meldung</translation>
    </message>
    <message>
      <source>no natural images for the penalty of efficientad in {0}; name a folder of photographs with --option penalty=FOLDER or $GONOGO_PHOTOS_DIR</source>
      <translation>keine natürlichen Bilder für die Strafe von efficientad in {0}; einen Ordner mit Fotos mit --option penalty=FOLDER oder $GONOGO_PHOTOS_DIR nennen</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>keine andere Version</translation>
    </message>
    <message>
      <source>no others</source>
      <translation>keine anderen</translation>
    </message>
    <message>
      <source>no permission; add the user to the group `dialout` and log in again</source>
      <translation>keine Berechtigung; Benutzer in die Gruppe `dialout` aufnehmen und neu anmelden</translation>
    </message>
    <message>
      <source>no picture within {0} s</source>
      <translation>kein Bild innerhalb von {0} s</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>kein Produkt</translation>
    </message>
    <message>
      <source>no score: the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; check the ignore mask and run gonogo doctor</source>
      <translation>kein Wert: die Anomaliekarte enthält NaN oder Unendlich, oder geprüft wird weniger als die kleinste Fehlerfläche; Ignoriermaske prüfen und gonogo doctor ausführen</translation>
    </message>
    <message>
      <source>no threshold is in force for this backend; run `gonogo calibrate`</source>
      <translation>für dieses Backend gilt keine Schwelle; `gonogo calibrate` ausführen</translation>
    </message>
    <message>
      <source>no verdict was told</source>
      <translation>kein Urteil gemeldet</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>noch kein Urteil</translation>
    </message>
    <message>
      <source>nobody took {0} bytes within {1} s</source>
      <translation>{0} Bytes wurden in {1} s nicht abgenommen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none stored for this {0}</source>
      <translation>keiner gespeichert für dieses {0}</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keins</translation>
    </message>
    <message>
      <source>none: this is a draft</source>
      <translation>keine: dies ist ein Entwurf</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>nicht aufbewahrt</translation>
    </message>
    <message>
      <source>not known before the second part</source>
      <translation>vor dem zweiten Teil nicht bekannt</translation>
    </message>
    <message>
      <source>not looked for</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>nicht genannt</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <source>not watched</source>
      <translation>nicht überwacht</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>arbeitet nicht</translation>
    </message>
    <message>
      <source>not working.</source>
      <translation>arbeitet nicht.</translation>
    </message>
    <message>
      <source>not {0}/{1}: {2}</source>
      <translation>nicht {0}/{1}: {2}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>of NG and RECHECK</source>
      <translation>von NG und PRÜFEN</translation>
    </message>
    <message>
      <source>of every picture</source>
      <translation>von jedem Bild</translation>
    </message>
    <message>
      <source>of {takt} ms</source>
      <translation>von {takt} ms</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>on</source>
      <translation>ein</translation>
    </message>
    <message>
      <source>once in {count} parts on average</source>
      <translation>im Mittel einmal in {count} Teilen</translation>
    </message>
    <message>
      <source>one pixel of the map</source>
      <translation>ein Pixel des Wärmebilds</translation>
    </message>
    <message>
      <source>one place of the picture has another brightness than at calibration</source>
      <translation>eine Stelle des Bildes ist anders hell als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>only the one that the station starts with</source>
      <translation>nur das, mit dem die Station startet</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts are found against {2}, expected {3} %; choose another master, or inspect a fixed region; {4}</source>
      <translation>nur {0} von {1} Gutteilen werden mit {2} gefunden, {3} % erwartet; ein anderes Muster wählen oder einen festen Bereich prüfen; {4}</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts stand out from their background, expected {2} %; inspect a fixed region; {3}</source>
      <translation>nur {0} von {1} Gutteilen heben sich vom Hintergrund ab, {2} % erwartet; einen festen Bereich prüfen; {3}</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <source>out of memory with batches of {0} images of {1}x{2}; start again with --force and a smaller --batch-size, or a smaller --height and --width</source>
      <translation>kein Speicher für Stapel von {0} Bildern mit {1}x{2}; mit --force und kleinerer --batch-size oder kleinerem --height und --width neu beginnen</translation>
    </message>
    <message>
      <source>overrun: {0} parts already wait for the {1}; slow the line down</source>
      <translation>Überlauf: {0} Teile warten schon auf die Stufe {1}; Linie verlangsamen</translation>
    </message>
    <message>
      <source>parity set: {0} good images found, at least {1} needed; name the folder of the run's images with --data</source>
      <translation>Paritätssatz: {0} gute Bilder gefunden, mindestens {1} nötig; den Bildordner des Laufs mit --data nennen</translation>
    </message>
    <message>
      <source>part is located</source>
      <translation>Teil wird gesucht</translation>
    </message>
    <message>
      <source>part labelled</source>
      <translation>Teil beurteilt</translation>
    </message>
    <message>
      <source>part sent to set</source>
      <translation>Teil in einen Satz gesendet</translation>
    </message>
    <message>
      <source>part {0}/{1}: several pictures of the camera {2}; a test folder has one of each</source>
      <translation>Teil {0}/{1}: mehrere Bilder der Kamera {2}; ein Testordner hat von jeder eines</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the next part has come before it; set line.deadline_ms below the takt</source>
      <translation>Teil {0}: OK nicht gesendet, das nächste Teil kam zuvor; line.deadline_ms unter den Takt setzen</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the station is not READY</source>
      <translation>Teil {0}: OK nicht gesendet, die Station ist nicht BEREIT</translation>
    </message>
    <message>
      <source>part {0}: its sequence now belongs to {1}</source>
      <translation>Teil {0}: seine Folgenummer gehört jetzt zu {1}</translation>
    </message>
    <message>
      <source>part {0}: no picture of the camera {1} (found {2}); every part needs one of each of {3}: add it, or take the part out</source>
      <translation>Teil {0}: kein Bild der Kamera {1} (gefunden {2}); jedes Teil braucht je eines von {3}: hinzufügen oder das Teil herausnehmen</translation>
    </message>
    <message>
      <source>part {0}: no verdict sent, its sequence {1} now belongs to part {2}{3}; the PLC has restarted</source>
      <translation>Teil {0}: kein Urteil gesendet, seine Folgenummer {1} gehört jetzt zu Teil {2}{3}; die SPS wurde neu gestartet</translation>
    </message>
    <message>
      <source>part {0}: not recorded ({1}); see what is wrong with: gonogo db check</source>
      <translation>Teil {0}: nicht aufgezeichnet ({1}); was falsch ist, zeigt: gonogo db check</translation>
    </message>
    <message>
      <source>part {0}: not sent ({1})</source>
      <translation>Teil {0}: nicht gesendet ({1})</translation>
    </message>
    <message>
      <source>part {0}: several pictures of the camera {1}; give one of each</source>
      <translation>Teil {0}: mehrere Bilder der Kamera {1}; je eines angeben</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, it has already been told {2}; first verdict counts</source>
      <translation>Teil {0}: {1} nicht gesendet, {2} wurde schon gemeldet; das erste Urteil zählt</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, {2} pulses wait; shorten `pulse_ms` or slow the line down</source>
      <translation>Teil {0}: {1} nicht gesendet, {2} Impulse warten; `pulse_ms` verkürzen oder die Linie verlangsamen</translation>
    </message>
    <message>
      <source>part {id}, sequence {number}</source>
      <translation>Teil {id}, Folge {number}</translation>
    </message>
    <message>
      <source>part {number}</source>
      <translation>Teil {number}</translation>
    </message>
    <message>
      <source>parts exported</source>
      <translation>Teile exportiert</translation>
    </message>
    <message>
      <source>patch bounds: max_patches is {0} and min_object {1}, expected at least 1 and from 0 to below 1</source>
      <translation>Grenzen der Flecken: max_patches ist {0} und min_object {1}, erwartet mindestens 1 und von 0 bis unter 1</translation>
    </message>
    <message>
      <source>patch bounds: {0} is {1}-{2}, expected 0 &lt; least &lt;= greatest &lt;= {3}</source>
      <translation>Grenzen der Flecken: {0} ist {1}-{2}, erwartet 0 &lt; kleinster &lt;= größter &lt;= {3}</translation>
    </message>
    <message>
      <source>patches need images of at least {0}x{1}, got {2}x{3}; use a larger --height and --width</source>
      <translation>Flecken brauchen Bilder von mindestens {0}x{1}, gefunden {2}x{3}; größeres --height und --width verwenden</translation>
    </message>
    <message>
      <source>pictures of a folder</source>
      <translation>Bilder eines Ordners</translation>
    </message>
    <message>
      <source>pins of the board</source>
      <translation>Pins der Platine</translation>
    </message>
    <message>
      <source>pixel format {0} cannot be read; set pixel_format to one of the camera's that begins with Mono, RGB, BGR or Bayer</source>
      <translation>Pixelformat {0} kann nicht gelesen werden; pixel_format auf eines der Kamera setzen, das mit Mono, RGB, BGR oder Bayer beginnt</translation>
    </message>
    <message>
      <source>plc</source>
      <translation>SPS</translation>
    </message>
    <message>
      <source>preset is {0}, expected {1}</source>
      <translation>preset ist {0}, erwartet {1}</translation>
    </message>
    <message>
      <source>preset recommended: nothing is measured for {0}; it is there for {1}, or choose --preset published</source>
      <translation>preset recommended: für {0} ist nichts gemessen; es gibt ihn für {1}, sonst --preset published wählen</translation>
    </message>
    <message>
      <source>producer {0}: cannot be loaded ({1}); install it again</source>
      <translation>Producer {0}: kann nicht geladen werden ({1}); neu installieren</translation>
    </message>
    <message>
      <source>producer {0}: cannot be opened; check its licence and that of its drivers</source>
      <translation>Producer {0}: kann nicht geöffnet werden; seine Lizenz und die seiner Treiber prüfen</translation>
    </message>
    <message>
      <source>producer {0}: is no GenTL producer; correct it in the station file</source>
      <translation>Producer {0}: ist kein GenTL-Producer; in der Stationsdatei berichtigen</translation>
    </message>
    <message>
      <source>producer {0}: no such file; correct it in the station file</source>
      <translation>Producer {0}: diese Datei gibt es nicht; in der Stationsdatei berichtigen</translation>
    </message>
    <message>
      <source>product switched</source>
      <translation>Produkt gewechselt</translation>
    </message>
    <message>
      <source>product trained</source>
      <translation>Produkt trainiert</translation>
    </message>
    <message>
      <source>product {0}...: its name is too long for a folder; shorten it</source>
      <translation>Produkt {0}...: der Name ist zu lang für einen Ordner; kürzen</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>Rezept gelöscht</translation>
    </message>
    <message>
      <source>recipe of {0} has no threshold for it (has {1}); run gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</source>
      <translation>das Rezept von {0} hat dafür keine Schwelle (es hat {1}); gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE ausführen</translation>
    </message>
    <message>
      <source>recipe of {0}: changed while it was loaded; start again, and find out who writes to the release store</source>
      <translation>Rezept von {0}: beim Laden geändert; neu starten und herausfinden, wer in den Freigabespeicher schreibt</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view of each camera, found {1}; name one by --view</source>
      <translation>Rezept von {0}: eine Ansicht je Kamera erwartet, gefunden {1}; eine mit --view nennen</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view, found {1}; name one</source>
      <translation>Rezept von {0}: eine Ansicht erwartet, gefunden {1}; eine nennen</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, and files must be told apart by part and camera; set part_pattern to something like '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' (found {3})</source>
      <translation>Rezept von {0}: seine Ansichten sind von den Kameras {1}, und Dateien müssen nach Teil und Kamera unterscheidbar sein; part_pattern etwa auf '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' setzen (gefunden {3})</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, whose pictures calibrate, inspect and run judge together, but this command cannot</source>
      <translation>Rezept von {0}: seine Ansichten sind von den Kameras {1}, deren Bilder calibrate, inspect und run gemeinsam beurteilen, dieser Befehl aber nicht</translation>
    </message>
    <message>
      <source>recipe of {0}: no view {1}, only {2}</source>
      <translation>Rezept von {0}: keine Ansicht {1}, nur {2}</translation>
    </message>
    <message>
      <source>recipe of {0}: this station has {1}; add it to products in the station file</source>
      <translation>Rezept von {0}: diese Station hat {1}; in der Stationsdatei unter products eintragen</translation>
    </message>
    <message>
      <source>recipe of {0}: {1}</source>
      <translation>Rezept von {0}: {1}</translation>
    </message>
    <message>
      <source>recipe put back</source>
      <translation>Rezept zurückgeholt</translation>
    </message>
    <message>
      <source>recipe released</source>
      <translation>Rezept freigegeben</translation>
    </message>
    <message>
      <source>recipe switched</source>
      <translation>Rezept gewechselt</translation>
    </message>
    <message>
      <source>recipe {0} has no threshold for {1}; run `gonogo calibrate` with this bundle and backend</source>
      <translation>das Rezept {0} hat keine Schwelle für {1}; `gonogo calibrate` mit diesem Modellpaket und Backend ausführen</translation>
    </message>
    <message>
      <source>recipe {version}</source>
      <translation>Rezept {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>empfohlen</translation>
    </message>
    <message>
      <source>red {red}, green {green}, blue {blue}</source>
      <translation>Rot {red}, Grün {green}, Blau {blue}</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>Bereich geändert</translation>
    </message>
    <message>
      <source>region or ignored area</source>
      <translation>Prüfbereich oder ignorierte Fläche</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>Bereich {width} x {height} px bei {x}, {y}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>aussortiert</translation>
    </message>
    <message>
      <source>rejected or rechecked</source>
      <translation>aussortiert oder nachgeprüft</translation>
    </message>
    <message>
      <source>report written</source>
      <translation>Bericht geschrieben</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>Rolle geändert</translation>
    </message>
    <message>
      <source>run gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</source>
      <translation>gonogo calibrate {0} --normals DIR --recipe {1} -o NEW ausführen</translation>
    </message>
    <message>
      <source>runs freely</source>
      <translation>läuft frei</translation>
    </message>
    <message>
      <source>same file</source>
      <translation>dieselbe Datei</translation>
    </message>
    <message>
      <source>same part</source>
      <translation>dasselbe Teil</translation>
    </message>
    <message>
      <source>score {0} lies between {1} and the threshold {2}</source>
      <translation>Wert {0} liegt zwischen {1} und der Schwelle {2}</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>Wert {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>Wert {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>scores lie {0} than at calibration</source>
      <translation>die Werte liegen {0} als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>Kratzer</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>set the threshold first: golden parts belong to a calibrated recipe</source>
      <translation>zuerst die Schwelle setzen: Meisterteile gehören zu einem kalibrierten Rezept</translation>
    </message>
    <message>
      <source>set up the camera first</source>
      <translation>zuerst die Kamera einrichten</translation>
    </message>
    <message>
      <source>shift {0}</source>
      <translation>Schicht {0}</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>simulierte Teile</translation>
    </message>
    <message>
      <source>some calibration images are alike, so a frozen camera cannot be told by its pictures</source>
      <translation>einige Kalibrierbilder sind gleich, darum ist eine eingefrorene Kamera an ihren Bildern nicht zu erkennen</translation>
    </message>
    <message>
      <source>something runs already; wait for it or cancel it</source>
      <translation>es läuft schon etwas; warten oder abbrechen</translation>
    </message>
    <message>
      <source>source_weight is {0}, expected 0 or more</source>
      <translation>source_weight ist {0}, erwartet 0 oder mehr</translation>
    </message>
    <message>
      <source>sources of patches are {0}x{1}, the image is {2}x{3}; resize them to one size</source>
      <translation>Quellen der Flecken haben {0}x{1}, das Bild {2}x{3}; auf eine Größe bringen</translation>
    </message>
    <message>
      <source>start of the station</source>
      <translation>Start der Station</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>startet: noch geht kein Teil durch</translation>
    </message>
    <message>
      <source>station {0}: the recipe wants the camera {1}, the station has {2}; correct the name in the recipe's view or in the station file</source>
      <translation>Station {0}: das Rezept will die Kamera {1}, die Station hat {2}; den Namen in der Ansicht des Rezepts oder in der Stationsdatei berichtigen</translation>
    </message>
    <message>
      <source>stopped by {0} in epoch {1} after step {2}; continue with --resume</source>
      <translation>angehalten durch {0} in Epoche {1} nach Schritt {2}; fortsetzen mit --resume</translation>
    </message>
    <message>
      <source>student '{0}': expected one of {1}</source>
      <translation>Schüler '{0}': erwartet einer von {1}</translation>
    </message>
    <message>
      <source>student {0}, seed {1}</source>
      <translation>Schüler {0}, Startwert {1}</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>Wechsel zu anderem Rezept: kein Teil geht durch</translation>
    </message>
    <message>
      <source>take pictures of further good parts, or train again with a larger --holdout</source>
      <translation>Bilder weiterer Gutteile aufnehmen oder mit größerem --holdout neu trainieren</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>antippen zum Ansehen, erneut tippen für Live</translation>
    </message>
    <message>
      <source>teacher '{0}' serves the method mkd only; take another --teacher</source>
      <translation>Lehrer '{0}' dient nur dem Verfahren mkd; einen anderen --teacher nehmen</translation>
    </message>
    <message>
      <source>the PLC refuses registers from {0} on with exception {1}; check its Modbus area and `register_offset`</source>
      <translation>die SPS verweigert Register ab {0} mit Ausnahme {1}; ihren Modbus-Bereich und `register_offset` prüfen</translation>
    </message>
    <message>
      <source>the account's own</source>
      <translation>der des Benutzerkontos</translation>
    </message>
    <message>
      <source>the camera runs by itself</source>
      <translation>die Kamera läuft von selbst</translation>
    </message>
    <message>
      <source>the colour has shifted away from blue</source>
      <translation>die Farbe ist von Blau weg verschoben</translation>
    </message>
    <message>
      <source>the colour has shifted away from red</source>
      <translation>die Farbe ist von Rot weg verschoben</translation>
    </message>
    <message>
      <source>the colour has shifted towards blue</source>
      <translation>die Farbe ist zu Blau hin verschoben</translation>
    </message>
    <message>
      <source>the colour has shifted towards red</source>
      <translation>die Farbe ist zu Rot hin verschoben</translation>
    </message>
    <message>
      <source>the deadline thread has ended; restart the station</source>
      <translation>der Fristen-Thread ist beendet; Station neu starten</translation>
    </message>
    <message>
      <source>the disk refused to sync ({0})</source>
      <translation>die Platte verweigerte das Schreiben ({0})</translation>
    </message>
    <message>
      <source>the driver does not offer it</source>
      <translation>der Treiber bietet es nicht</translation>
    </message>
    <message>
      <source>the engine took longer than {0} ms; restart the station</source>
      <translation>die Analyse dauerte länger als {0} ms; Station neu starten</translation>
    </message>
    <message>
      <source>the good parts are {0} x {1} pixels, this picture is {2} x {3}; set the camera back, or teach it as another product</source>
      <translation>die Gutteile haben {0} x {1} Pixel, dieses Bild {2} x {3}; Kamera zurückstellen oder als anderes Produkt anlernen</translation>
    </message>
    <message>
      <source>the good parts look alike in several poses; use a smaller --max-rotation, or inspect a fixed region</source>
      <translation>die Gutteile sehen in mehreren Lagen gleich aus; ein kleineres --max-rotation verwenden oder einen festen Bereich prüfen</translation>
    </message>
    <message>
      <source>the images differ in size, so the line cannot check the size of its frames</source>
      <translation>die Bilder sind verschieden groß, darum kann die Linie die Größe ihrer Bilder nicht prüfen</translation>
    </message>
    <message>
      <source>the inspector answered FAULT without a reason</source>
      <translation>die Prüfung antwortete STÖRUNG ohne Grund</translation>
    </message>
    <message>
      <source>the inspector answered OK with score {0} above the threshold {1}</source>
      <translation>die Prüfung antwortete OK mit Wert {0} über der Schwelle {1}</translation>
    </message>
    <message>
      <source>the inspector gave an unknown answer {0}</source>
      <translation>die Prüfung gab eine unbekannte Antwort {0}</translation>
    </message>
    <message>
      <source>the journal is {0} full; free the disk or the database</source>
      <translation>das Journal ist zu {0} voll; Platte oder Datenbank freimachen</translation>
    </message>
    <message>
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>die Linie kennt es nicht; mit seinem Modellpaket als [[products]] in der Stationsdatei eintragen</translation>
    </message>
    <message>
      <source>the line is switching to it; wait, and switch to another product first</source>
      <translation>die Linie wechselt gerade dorthin; warten und zuerst zu einem anderen Produkt wechseln</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>die Linie löst die Kamera aus</translation>
    </message>
    <message>
      <source>the lines cannot be set</source>
      <translation>die Leitungen können nicht gesetzt werden</translation>
    </message>
    <message>
      <source>the maps of all select parts are equal; leave out --normalize</source>
      <translation>die Karten aller Auswahlteile sind gleich; --normalize weglassen</translation>
    </message>
    <message>
      <source>the network gives no finite score on the {0} image; train again</source>
      <translation>das Netz liefert beim Bild {0} keinen endlichen Wert; neu trainieren</translation>
    </message>
    <message>
      <source>the network holds no model</source>
      <translation>das Netz enthält kein Modell</translation>
    </message>
    <message>
      <source>the picture could not be encoded</source>
      <translation>das Bild konnte nicht kodiert werden</translation>
    </message>
    <message>
      <source>the pictures are brighter than at calibration</source>
      <translation>die Bilder sind heller als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the pictures are darker than at calibration</source>
      <translation>die Bilder sind dunkler als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the pictures are less sharp than at calibration</source>
      <translation>die Bilder sind weniger scharf als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the pictures are sharper or noisier than at calibration</source>
      <translation>die Bilder sind schärfer oder verrauschter als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the pictures have less contrast than at calibration</source>
      <translation>die Bilder haben weniger Kontrast als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the pictures have more contrast than at calibration</source>
      <translation>die Bilder haben mehr Kontrast als bei der Kalibrierung</translation>
    </message>
    <message>
      <source>the port reports data but has none; the cable is out</source>
      <translation>der Port meldet Daten, hat aber keine; das Kabel ist heraus</translation>
    </message>
    <message>
      <source>the product needs a name of 1 to 80 characters</source>
      <translation>das Produkt braucht einen Namen von 1 bis 80 Zeichen</translation>
    </message>
    <message>
      <source>the recipe has no threshold for this bundle yet; set the threshold first</source>
      <translation>das Rezept hat noch keine Schwelle für dieses Modellpaket; zuerst die Schwelle setzen</translation>
    </message>
    <message>
      <source>the recipe of {0} cannot be put in force ({1}); the one of {2} stays in force</source>
      <translation>das Rezept von {0} kann nicht aktiviert werden ({1}); das von {2} bleibt aktiv</translation>
    </message>
    <message>
      <source>the record cannot be kept ({0}); check disk and database, then acknowledge</source>
      <translation>die Aufzeichnung ist nicht möglich ({0}); Platte und Datenbank prüfen, dann quittieren</translation>
    </message>
    <message>
      <source>the record waits in the journal ({0})</source>
      <translation>die Aufzeichnung wartet im Journal ({0})</translation>
    </message>
    <message>
      <source>the score is {0}, not a number to judge by</source>
      <translation>der Wert ist {0}, keine Zahl, nach der sich urteilen lässt</translation>
    </message>
    <message>
      <source>the search was stopped</source>
      <translation>die Suche wurde abgebrochen</translation>
    </message>
    <message>
      <source>the station checks its golden parts</source>
      <translation>die Station prüft ihre Meisterteile</translation>
    </message>
    <message>
      <source>the station file has no section for the camera {0}; write one with [[cameras]]</source>
      <translation>die Stationsdatei hat keinen Abschnitt für die Kamera {0}; einen mit [[cameras]] schreiben</translation>
    </message>
    <message>
      <source>the station is being stopped</source>
      <translation>die Station wird angehalten</translation>
    </message>
    <message>
      <source>the station is not READY ({0}); it had decided {1}</source>
      <translation>die Station ist nicht BEREIT ({0}); ihr Urteil war {1}</translation>
    </message>
    <message>
      <source>the station is switching to the recipe of {0}</source>
      <translation>die Station wechselt zum Rezept von {0}</translation>
    </message>
    <message>
      <source>the station is {0}: {1}</source>
      <translation>die Station ist im Zustand {0}: {1}</translation>
    </message>
    <message>
      <source>the station starts with it; have it start with another recipe first</source>
      <translation>die Station beginnt damit; sie zuerst mit einem anderen Rezept beginnen lassen</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>die Station wurde angehalten</translation>
    </message>
    <message>
      <source>the stored state of the drift tests is of other tests or damaged; they begin again</source>
      <translation>der gespeicherte Stand der Drift-Tests gehört zu anderen Tests oder ist beschädigt; sie beginnen neu</translation>
    </message>
    <message>
      <source>the trained model gives scores that are no number; start again with --force and a --lr below {0}</source>
      <translation>das trainierte Modell liefert Werte, die keine Zahlen sind; mit --force und --lr unter {0} neu beginnen</translation>
    </message>
    <message>
      <source>the training's {0}; train again</source>
      <translation>Training: {0}; neu trainieren</translation>
    </message>
    <message>
      <source>the warn threshold of {0} below its threshold {1}, found {2}</source>
      <translation>die Warnschwelle von {0} unter ihrer Schwelle {1} erwartet, gefunden {2}</translation>
    </message>
    <message>
      <source>the {0} processes of torchrun do not find each other ({1}); check MASTER_ADDR and MASTER_PORT</source>
      <translation>die {0} Prozesse von torchrun finden einander nicht ({1}); MASTER_ADDR und MASTER_PORT prüfen</translation>
    </message>
    <message>
      <source>the {0} thread failed ({1}); it goes on, but if this comes again, restart the station</source>
      <translation>der Thread {0} ist gescheitert ({1}); es geht weiter, aber wenn das wiederkommt, Station neu starten</translation>
    </message>
    <message>
      <source>the {0} thread has ended; acknowledge to start it again</source>
      <translation>der Thread {0} ist beendet; zum Neustart quittieren</translation>
    </message>
    <message>
      <source>the {0} thread keeps failing ({1}); repair the cause, then acknowledge</source>
      <translation>der Thread {0} scheitert immer wieder ({1}); Ursache beheben, dann quittieren</translation>
    </message>
    <message>
      <source>there is no such serial port; {0}</source>
      <translation>diese serielle Schnittstelle gibt es nicht; {0}</translation>
    </message>
    <message>
      <source>this line was started before; build a new one to start again</source>
      <translation>diese Linie wurde schon gestartet; zum erneuten Start eine neue bauen</translation>
    </message>
    <message>
      <source>this machine has none; plug in the adapter, or try `gonogo plc-sim`</source>
      <translation>dieser Rechner hat keine; Adapter einstecken oder `gonogo plc-sim` versuchen</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>Schwelle gesetzt</translation>
    </message>
    <message>
      <source>tiles: a defect of {0} source pixels would cover {1} of the model's pixels in {2}x{3} tiles, expected at least {4}; {5}</source>
      <translation>tiles: ein Fehler von {0} Bildpixeln würde in {2}x{3} Kacheln nur {1} Pixel des Modells bedecken, erwartet mindestens {4}; {5}</translation>
    </message>
    <message>
      <source>tiles: expected an overlap_px of at least smallest_defect_px {0}, so that one tile shows a defect whole, found {1}</source>
      <translation>tiles: erwartet ein overlap_px von mindestens smallest_defect_px {0}, damit eine Kachel einen Fehler ganz zeigt, gefunden {1}</translation>
    </message>
    <message>
      <source>tiles: {0} tiles with an overlap of {1} pixels do not fit {2} pixels; use fewer tiles or a smaller overlap</source>
      <translation>tiles: {0} Kacheln mit einer Überlappung von {1} Pixeln passen nicht in {2} Pixel; weniger Kacheln oder kleinere Überlappung verwenden</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>to PLC</source>
      <translation>an SPS</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>zu klein</translation>
    </message>
    <message>
      <source>torch returned no ONNX program; install another torch version</source>
      <translation>torch lieferte kein ONNX-Programm; eine andere torch-Version installieren</translation>
    </message>
    <message>
      <source>torchrun started process {0} of this machine, which has {1} GPUs; use --nproc-per-node {2}</source>
      <translation>torchrun startete Prozess {0} dieses Rechners, der {1} GPUs hat; --nproc-per-node {2} verwenden</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training config: options is {0}, expected texts and numbers by name</source>
      <translation>Trainingskonfiguration: options ist {0}, erwartet Texte und Zahlen nach Namen</translation>
    </message>
    <message>
      <source>training config: unknown key '{0}'; known are {1}</source>
      <translation>Trainingskonfiguration: unbekannter Schlüssel '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>training config: {0}</source>
      <translation>Trainingskonfiguration: {0}</translation>
    </message>
    <message>
      <source>training config: {0} is {1}, expected {2}</source>
      <translation>Trainingskonfiguration: {0} ist {1}, erwartet {2}</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>unexpected {0}: {1}</source>
      <translation>unerwartet, {0}: {1}</translation>
    </message>
    <message>
      <source>unknown blend mode '{0}'; known are {1}</source>
      <translation>unbekannte Mischart '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>unknown key</source>
      <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
      <source>unknown kind of synthetic defects '{0}'; known are {1}</source>
      <translation>unbekannte Art künstlicher Fehler '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>unknown method '{0}'; known are {1}</source>
      <translation>unbekanntes Verfahren '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>unknown patch bounds '{0}'; known are {1}</source>
      <translation>unbekannte Grenzen der Flecken '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>unknown teacher '{0}'; known are {1}</source>
      <translation>unbekannter Lehrer '{0}'; bekannt sind {1}</translation>
    </message>
    <message>
      <source>use a larger model input or state a larger defect</source>
      <translation>eine größere Modelleingabe verwenden oder einen größeren Fehler angeben</translation>
    </message>
    <message>
      <source>use columns = {0}, rows = {1}, or a larger model input</source>
      <translation>columns = {0}, rows = {1} verwenden oder eine größere Modelleingabe</translation>
    </message>
    <message>
      <source>user added</source>
      <translation>Benutzer angelegt</translation>
    </message>
    <message>
      <source>user removed</source>
      <translation>Benutzer entfernt</translation>
    </message>
    <message>
      <source>verdict could not be sent</source>
      <translation>Urteil konnte nicht gesendet werden</translation>
    </message>
    <message>
      <source>verdict not sent</source>
      <translation>Urteil nicht gesendet</translation>
    </message>
    <message>
      <source>verdict sent, not acknowledged</source>
      <translation>Urteil gesendet, nicht quittiert</translation>
    </message>
    <message>
      <source>version {0}</source>
      <translation>Version {0}</translation>
    </message>
    <message>
      <source>version {0} put in force again</source>
      <translation>Version {0} wieder aktiviert</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>version {number}, draft</source>
      <translation>Version {number}, Entwurf</translation>
    </message>
    <message>
      <source>version {number}, in force</source>
      <translation>Version {number}, aktiv</translation>
    </message>
    <message>
      <source>video file</source>
      <translation>Videodatei</translation>
    </message>
    <message>
      <source>view: not a recipe's views ({0} problems); use --recipe</source>
      <translation>view: keine Ansichten eines Rezepts ({0} Probleme); --recipe verwenden</translation>
    </message>
    <message>
      <source>views with different names, found {0}</source>
      <translation>Ansichten mit verschiedenen Namen erwartet, gefunden {0}</translation>
    </message>
    <message>
      <source>wait for READY</source>
      <translation>auf BEREIT warten</translation>
    </message>
    <message>
      <source>waiting for the picture</source>
      <translation>Warten auf das Bild</translation>
    </message>
    <message>
      <source>warn alpha</source>
      <translation>Warn-alpha</translation>
    </message>
    <message>
      <source>warn alpha: expected more than alpha {0}, so that a RECHECK band lies below the threshold, found {1}</source>
      <translation>Warn-alpha: mehr als alpha {0} erwartet, damit unter der Schwelle ein PRÜFEN-Band liegt, gefunden {1}</translation>
    </message>
    <message>
      <source>warn_alpha above alpha {0}, found {1}</source>
      <translation>warn_alpha über alpha {0} erwartet, gefunden {1}</translation>
    </message>
    <message>
      <source>warn_alpha and warn_guarantee together, found one of them</source>
      <translation>warn_alpha und warn_guarantee gemeinsam erwartet, nur eines gefunden</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>überwacht</translation>
    </message>
    <message>
      <source>weights became NaN or infinite before epoch {0} step {1}; use a smaller --learning-rate</source>
      <translation>Gewichte wurden vor Epoche {0}, Schritt {1} NaN oder unendlich; kleinere --learning-rate verwenden</translation>
    </message>
    <message>
      <source>weights of teacher '{0}' not found: looked for {1} in {2}; {3}</source>
      <translation>Gewichte des Lehrers '{0}' nicht gefunden: gesucht nach {1} in {2}; {3}</translation>
    </message>
    <message>
      <source>weights {0} exceed half precision; leave out --half-weights</source>
      <translation>Gewichte {0} überschreiten halbe Genauigkeit; --half-weights weglassen</translation>
    </message>
    <message>
      <source>whole picture</source>
      <translation>ganzes Bild</translation>
    </message>
    <message>
      <source>with the start only</source>
      <translation>nur mit dem Start</translation>
    </message>
    <message>
      <source>withdrawn {ms} ms later</source>
      <translation>{ms} ms später zurückgenommen</translation>
    </message>
    <message>
      <source>working</source>
      <translation>arbeitet</translation>
    </message>
    <message>
      <source>working: {detail}</source>
      <translation>arbeitet: {detail}</translation>
    </message>
    <message>
      <source>writing failed</source>
      <translation>Schreiben gescheitert</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{0} (at most {1} of good pictures lay {2} {3})</source>
      <translation>{0} (höchstens {1} der guten Bilder lagen {2} {3})</translation>
    </message>
    <message>
      <source>{0} (lost {1} times within {2} s)</source>
      <translation>{0} ({1}-mal innerhalb von {2} s verloren)</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} MB free, below {1} MB: images are dropped ({2} so far); free some space</source>
      <translation>{0} MB frei, unter {1} MB: Bilder werden verworfen (bisher {2}); Platz schaffen</translation>
    </message>
    <message>
      <source>{0} and {1}: the same picture, saved twice in different ways, would count as two parts; remove one, or check the camera if it was frozen</source>
      <translation>{0} und {1}: dasselbe Bild, zweimal verschieden gespeichert, würde als zwei Teile zählen; eines entfernen oder prüfen, ob die Kamera eingefroren war</translation>
    </message>
    <message>
      <source>{0} came late, after {1} ms</source>
      <translation>{0} kam zu spät, nach {1} ms</translation>
    </message>
    <message>
      <source>{0} duplicate {1} merged</source>
      <translation>{0} doppelte {1} zusammengefasst</translation>
    </message>
    <message>
      <source>{0} ended with code {1}</source>
      <translation>{0} endete mit Code {1}</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} Gutteile</translation>
    </message>
    <message>
      <source>{0} good parts are too few: {1} for calibration, at least 1 for selection, 1 for quantisation and {2} for training need {3}; take more pictures or a smaller --holdout</source>
      <translation>{0} Gutteile sind zu wenige: {1} zum Kalibrieren, mindestens 1 zur Auswahl, 1 zur Quantisierung und {2} zum Training ergeben {3}; mehr Bilder aufnehmen oder kleineres --holdout</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} on average; for {2} collect {3} more ({4} in all)</source>
      <translation>{0} Gutteile belegen im Mittel {1}; für {2} noch {3} sammeln ({4} insgesamt)</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} with {2} % confidence; for {3} collect {4} more ({5} in all)</source>
      <translation>{0} Gutteile belegen {1} mit {2} % Sicherheit; für {3} noch {4} sammeln ({5} insgesamt)</translation>
    </message>
    <message>
      <source>{0} good parts: expected at least {1} to watch for drift; calibrate with more parts</source>
      <translation>{0} Gutteile: für die Drift-Überwachung mindestens {1} erwartet; mit mehr Teilen kalibrieren</translation>
    </message>
    <message>
      <source>{0} groups are too few: groups stay whole, and none was left for {1}; take pictures from more groups, a smaller --holdout, or a finer --part-pattern</source>
      <translation>{0} Gruppen sind zu wenige: Gruppen bleiben ganz, und für {1} blieb keine; Bilder aus mehr Gruppen, kleineres --holdout oder feineres --part-pattern</translation>
    </message>
    <message>
      <source>{0} images are fewer than one batch of {1}; add images</source>
      <translation>{0} Bilder sind weniger als ein Stapel von {1}; Bilder hinzufügen</translation>
    </message>
    <message>
      <source>{0} images of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use fewer images or a smaller --height and --width</source>
      <translation>{0} Bilder von {1}x{2} brauchen {3} GiB Speicher, höchstens {4} sind erlaubt; weniger Bilder oder kleineres --height und --width verwenden</translation>
    </message>
    <message>
      <source>{0} is a {1} part, but was judged {2} (score {3}, threshold {4}{5})</source>
      <translation>{0} ist als Teil „{1}“ bekannt, wurde aber {2} beurteilt (Wert {3}, Schwelle {4}{5})</translation>
    </message>
    <message>
      <source>{0} is not installed; {1}</source>
      <translation>{0} ist nicht installiert; {1}</translation>
    </message>
    <message>
      <source>{0} left out as seen by the bundle ({1})</source>
      <translation>{0} ausgelassen, weil das Modellpaket sie kennt ({1})</translation>
    </message>
    <message>
      <source>{0} maps of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use a smaller test folder</source>
      <translation>{0} Karten von {1}x{2} brauchen {3} GiB Speicher, höchstens {4} sind erlaubt; einen kleineren Testordner verwenden</translation>
    </message>
    <message>
      <source>{0} of the camera {1}</source>
      <translation>{0} (Kamera {1})</translation>
    </message>
    <message>
      <source>{0} of the {1} images of version {2} are missing or were seen by this bundle, and {3} are new: the thresholds come from other parts than before</source>
      <translation>{0} der {1} Bilder von Version {2} fehlen oder sind diesem Modellpaket bekannt, und {3} sind neu: die Schwellen stammen von anderen Teilen als zuvor</translation>
    </message>
    <message>
      <source>{0} of them known by name only, with other bytes (if they are other parts: --new-parts)</source>
      <translation>{0} davon nur dem Namen nach bekannt, mit anderen Bytes (sind es andere Teile: --new-parts)</translation>
    </message>
    <message>
      <source>{0} of these {1} images were scored for version {2} with another {3}: a choice made after seeing their scores needs fresh parts for its promise to hold</source>
      <translation>{0} dieser {1} Bilder erhielten für Version {2} Werte mit anderem {3}: eine Wahl nach dem Blick auf die Werte braucht frische Teile, damit ihre Zusage gilt</translation>
    </message>
    <message>
      <source>{0} of {1} golden parts judged wrong: {2}{3}; roll the recipe back or calibrate again, then acknowledge</source>
      <translation>{0} von {1} Meisterteilen falsch beurteilt: {2}{3}; Rezept zurücksetzen oder neu kalibrieren, dann quittieren</translation>
    </message>
    <message>
      <source>{0} of {1} parts score far above the others ({2}): look at them; they were kept, and only a defect confirmed on the part itself is a reason to remove one</source>
      <translation>{0} von {1} Teilen haben weit höhere Werte als die anderen ({2}): ansehen; sie wurden behalten, und nur ein am Teil selbst bestätigter Fehler ist ein Grund, eines zu entfernen</translation>
    </message>
    <message>
      <source>{0} of {1} scores are NaN or infinite; a part without a score can carry no threshold: check the ignore mask, the region and the bundle</source>
      <translation>{0} von {1} Werten sind NaN oder unendlich; ein Teil ohne Wert trägt keine Schwelle: Ignoriermaske, Bereich und Modellpaket prüfen</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} Teile</translation>
    </message>
    <message>
      <source>{0} parts are too few to watch the line for drift of scores and pictures (expected at least {1}): it will not be watched</source>
      <translation>{0} Teile sind zu wenige, um die Linie auf Drift von Werten und Bildern zu überwachen (erwartet mindestens {1}): sie wird nicht überwacht</translation>
    </message>
    <message>
      <source>{0} parts share the score at the threshold, so only {1} instead of {2} lie above it: the promise holds, more cautiously than asked</source>
      <translation>{0} Teile haben genau den Wert der Schwelle, darum liegen nur {1} statt {2} darüber: die Zusage gilt, vorsichtiger als verlangt</translation>
    </message>
    <message>
      <source>{0} parts were left out because training saw files of the same names with other bytes; if they are other parts, use --new-parts</source>
      <translation>{0} Teile wurden ausgelassen, weil das Training Dateien gleichen Namens mit anderen Bytes sah; sind es andere Teile, --new-parts verwenden</translation>
    </message>
    <message>
      <source>{0} rejects in a row; stop the line</source>
      <translation>{0} Ausschussteile in Folge; Linie anhalten</translation>
    </message>
    <message>
      <source>{0} run, expected at least two to combine</source>
      <translation>{0} Lauf, zum Verbinden mindestens zwei erwartet</translation>
    </message>
    <message>
      <source>{0} within {1} parts</source>
      <translation>{0} innerhalb von {1} Teilen</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
    <message>
      <source>{0}, version {1}: belongs to another bundle than {2}; name that one in the station file, or calibrate again</source>
      <translation>{0}, Version {1}: gehört zu einem anderen Modellpaket als {2}; dieses in der Stationsdatei nennen oder neu kalibrieren</translation>
    </message>
    <message>
      <source>{0}, version {1}: is a draft without a threshold; calibrate it first</source>
      <translation>{0}, Version {1}: ist ein Entwurf ohne Schwelle; zuerst kalibrieren</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>{0}. {1}</source>
      <translation>{0}. {1}</translation>
    </message>
    <message>
      <source>{0}/{1} on {2}</source>
      <translation>{0}/{1} auf {2}</translation>
    </message>
    <message>
      <source>{0}/{1} on {2}; not {3}</source>
      <translation>{0}/{1} auf {2}; nicht {3}</translation>
    </message>
    <message>
      <source>{0}/{1}: {2} is not installed; {3}</source>
      <translation>{0}/{1}: {2} ist nicht installiert; {3}</translation>
    </message>
    <message>
      <source>{0}: --part-pattern '{1}' does not match; correct it or rename the file</source>
      <translation>{0}: --part-pattern '{1}' passt nicht; berichtigen oder Datei umbenennen</translation>
    </message>
    <message>
      <source>{0}: ONNX Runtime cannot load the graph ({1}); make the bundle again</source>
      <translation>{0}: ONNX Runtime kann das Netz nicht laden ({1}); Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: OpenVINO cannot compile the graph ({1}); make the bundle again</source>
      <translation>{0}: OpenVINO kann das Netz nicht übersetzen ({1}); Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: SHA-256 begins with {1}, expected {2}; delete it and fetch it again</source>
      <translation>{0}: SHA-256 beginnt mit {1}, erwartet {2}; löschen und neu holen</translation>
    </message>
    <message>
      <source>{0}: a bundle's name ends in .gonogo; give -o NAME.gonogo</source>
      <translation>{0}: der Name eines Modellpakets endet auf .gonogo; -o NAME.gonogo angeben</translation>
    </message>
    <message>
      <source>{0}: a file, expected a folder; choose another --output</source>
      <translation>{0}: eine Datei, erwartet ein Ordner; anderes --output wählen</translation>
    </message>
    <message>
      <source>{0}: already closed; open the store again</source>
      <translation>{0}: bereits geschlossen; Speicher neu öffnen</translation>
    </message>
    <message>
      <source>{0}: already exists; name another file, or change this recipe</source>
      <translation>{0}: existiert schon; eine andere Datei nennen oder dieses Rezept ändern</translation>
    </message>
    <message>
      <source>{0}: another training is writing here; wait for it, stop it, or choose another --output</source>
      <translation>{0}: ein anderes Training schreibt hier; warten, es anhalten oder anderes --output wählen</translation>
    </message>
    <message>
      <source>{0}: belongs to a signed release; go back with gonogo deploy rollback</source>
      <translation>{0}: gehört zu einer signierten Freigabe; zurück mit gonogo deploy rollback</translation>
    </message>
    <message>
      <source>{0}: belongs to another bundle (expected sha256 {1}..., found {2}... in {3}); use its own bundle or {4}</source>
      <translation>{0}: gehört zu einem anderen Modellpaket (erwartet sha256 {1}..., gefunden {2}... in {3}); sein eigenes Modellpaket verwenden oder {4}</translation>
    </message>
    <message>
      <source>{0}: blurred frame (sharpness {1}, expected at least {2}); check focus, lens and vibration</source>
      <translation>{0}: unscharfes Bild (Schärfe {1}, erwartet mindestens {2}); Scharfstellung, Objektiv und Erschütterung prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be drawn into the report</source>
      <translation>{0}: kann nicht in den Bericht gezeichnet werden</translation>
    </message>
    <message>
      <source>{0}: cannot be fetched ({1}); copy the file to {2}</source>
      <translation>{0}: kann nicht geholt werden ({1}); die Datei nach {2} kopieren</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); check the disk</source>
      <translation>{0}: kann nicht angelegt werden ({1}); Platte prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); choose another --output</source>
      <translation>{0}: kann nicht angelegt werden ({1}); anderes --output wählen</translation>
    </message>
    <message>
      <source>{0}: cannot be moved ({1}); check the rights of its folder, nothing was changed</source>
      <translation>{0}: kann nicht verschoben werden ({1}); Rechte seines Ordners prüfen, nichts wurde geändert</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1})</source>
      <translation>{0}: kann nicht gelesen werden ({1})</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the file</source>
      <translation>{0}: kann nicht gelesen werden ({1}); Datei prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the folder</source>
      <translation>{0}: kann nicht gelesen werden ({1}); Ordner prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path</source>
      <translation>{0}: kann nicht gelesen werden ({1}); Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path and its rights</source>
      <translation>{0}: kann nicht gelesen werden ({1}); Pfad und Rechte prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); install the release again or mend its rights</source>
      <translation>{0}: kann nicht gelesen werden ({1}); Freigabe neu installieren oder ihre Rechte berichtigen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is the training finished?</source>
      <translation>{0}: kann nicht gelesen werden ({1}); ist das Training fertig?</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is this a finished run folder?</source>
      <translation>{0}: kann nicht gelesen werden ({1}); ist das ein fertiger Laufordner?</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); run it with sudo, or as the account of the station</source>
      <translation>{0}: kann nicht gelesen werden ({1}); mit sudo oder als Konto der Station ausführen</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); train again</source>
      <translation>{0}: kann nicht gelesen werden ({1}); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: cannot be used ({1})</source>
      <translation>{0}: nicht verwendbar ({1})</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and its rights</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Ordner und Rechte prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Ordner und freien Platz prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, an old recipe is unchanged</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Ordner und freien Platz prüfen, ein altes Rezept ist unverändert</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe in force is unchanged</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Ordner und freien Platz prüfen, das aktive Rezept ist unverändert</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe is unchanged</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Ordner und freien Platz prüfen, das Rezept ist unverändert</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the free space, what was there before is kept</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); freien Platz prüfen, das Bisherige bleibt erhalten</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --output</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); anderes --output wählen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --report</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); anderes --report wählen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another place with -o</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); mit -o einen anderen Ort wählen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); every reading of a test folder is logged beside what is evaluated, so make that folder writable or copy it elsewhere</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); jedes Lesen eines Testordners wird neben dem Ausgewerteten festgehalten, darum den Ordner beschreibbar machen oder anderswohin kopieren</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free disk space</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Platz auf der Platte schaffen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk and continue with --resume</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Platz schaffen und mit --resume fortsetzen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk or choose another --output</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); Platz schaffen oder anderes --output wählen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); have somebody who may enter {2} for the camera {3}</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); jemand, der es darf, soll {2} für die Kamera {3} eintragen</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); nothing was changed: check the folder and the free space</source>
      <translation>{0}: kann nicht geschrieben werden ({1}); nichts wurde geändert: Ordner und freien Platz prüfen</translation>
    </message>
    <message>
      <source>{0}: cannot hold plans ({1}); give this user the right to write there</source>
      <translation>{0}: kann keine Pläne aufnehmen ({1}); diesem Benutzer dort das Schreiben erlauben</translation>
    </message>
    <message>
      <source>{0}: changed since the training began; restore it or start again</source>
      <translation>{0}: seit Beginn des Trainings geändert; wiederherstellen oder neu beginnen</translation>
    </message>
    <message>
      <source>{0}: changed while it was copied; add it again</source>
      <translation>{0}: beim Kopieren geändert; erneut hinzufügen</translation>
    </message>
    <message>
      <source>{0}: changed while it was used; calibrate again</source>
      <translation>{0}: während der Benutzung geändert; neu kalibrieren</translation>
    </message>
    <message>
      <source>{0}: cut short or no bundle ({1} is missing); copy the bundle again</source>
      <translation>{0}: abgeschnitten oder kein Modellpaket ({1} fehlt); Modellpaket neu kopieren</translation>
    </message>
    <message>
      <source>{0}: cut short or no release ({1} is missing); copy it again</source>
      <translation>{0}: abgeschnitten oder keine Freigabe ({1} fehlt); neu kopieren</translation>
    </message>
    <message>
      <source>{0}: damaged (expected an object); train again</source>
      <translation>{0}: beschädigt (ein Objekt erwartet); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model and training)</source>
      <translation>{0}: beschädigt (model und training erwartet)</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model); train again</source>
      <translation>{0}: beschädigt (model erwartet); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}); train again</source>
      <translation>{0}: beschädigt ({1}); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); start again with --force</source>
      <translation>{0}: beschädigt ({1}: {2}); mit --force neu beginnen</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); train again</source>
      <translation>{0}: beschädigt ({1}: {2}); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: damaged config.json ({1})</source>
      <translation>{0}: config.json beschädigt ({1})</translation>
    </message>
    <message>
      <source>{0}: damaged or no bundle ({1}); copy the bundle again</source>
      <translation>{0}: beschädigt oder kein Modellpaket ({1}); Modellpaket neu kopieren</translation>
    </message>
    <message>
      <source>{0}: damaged or no release ({1}); copy it again</source>
      <translation>{0}: beschädigt oder keine Freigabe ({1}); neu kopieren</translation>
    </message>
    <message>
      <source>{0}: damaged or not written by this station</source>
      <translation>{0}: beschädigt oder nicht von dieser Station geschrieben</translation>
    </message>
    <message>
      <source>{0}: damaged, or of another distillation ({1}); expected student {2}, seed {3}; leave out --resume</source>
      <translation>{0}: beschädigt oder von einer anderen Destillation ({1}); erwartet Schüler {2}, Startwert {3}; --resume weglassen</translation>
    </message>
    <message>
      <source>{0}: dark frame (mean {1}, expected at least {2}); check light and lens cap</source>
      <translation>{0}: dunkles Bild (Mittel {1}, erwartet mindestens {2}); Licht und Objektivdeckel prüfen</translation>
    </message>
    <message>
      <source>{0}: did not learn from this product's good parts; choose the bundle that was made from the exported set</source>
      <translation>{0}: hat nicht von den Gutteilen dieses Produkts gelernt; das Modellpaket wählen, das aus dem ausgegebenen Satz entstand</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train again</source>
      <translation>{0}: passt nicht zu config.json ({1}); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train the source again</source>
      <translation>{0}: passt nicht zu config.json ({1}); die Quelle neu trainieren</translation>
    </message>
    <message>
      <source>{0}: does not fit this model ({1}); start again with --force</source>
      <translation>{0}: passt nicht zu diesem Modell ({1}); mit --force neu beginnen</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice or is no plain file; do not use this file</source>
      <translation>{0}: Eintrag {1} kommt zweimal vor oder ist keine einfache Datei; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice; do not use this file</source>
      <translation>{0}: Eintrag {1} kommt zweimal vor; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression</source>
      <translation>{0}: Eintrag {1} ist fremd komprimiert</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression; do not use it</source>
      <translation>{0}: Eintrag {1} ist fremd komprimiert; nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: entry {1} has {2} bytes, too many</source>
      <translation>{0}: Eintrag {1} hat {2} Bytes, zu viele</translation>
    </message>
    <message>
      <source>{0}: expected a (height, width, 3) uint8 image, got {1} {2}; check the camera's pixel format</source>
      <translation>{0}: erwartet ein Bild (Höhe, Breite, 3) uint8, gefunden {1} {2}; Pixelformat der Kamera prüfen</translation>
    </message>
    <message>
      <source>{0}: expected a 16-bit grey PNG, found damage; bring the file back from a backup</source>
      <translation>{0}: ein graues PNG mit 16 Bit erwartet, beschädigt gefunden; die Datei aus einer Sicherung zurückholen</translation>
    </message>
    <message>
      <source>{0}: expected a file, found a link; install the release again</source>
      <translation>{0}: eine Datei erwartet, einen Link gefunden; Freigabe neu installieren</translation>
    </message>
    <message>
      <source>{0}: expected a map of schema {1}, found {2}; update Gonogo</source>
      <translation>{0}: eine Karte mit Schema {1} erwartet, gefunden {2}; Gonogo aktualisieren</translation>
    </message>
    <message>
      <source>{0}: expected a map of this program, found none in it ({1}); bring the file back from a backup</source>
      <translation>{0}: eine Karte dieses Programms erwartet, keine darin ({1}); die Datei aus einer Sicherung zurückholen</translation>
    </message>
    <message>
      <source>{0}: expected a public key, found a private one; it stays where releases are made, a station gets NAME.pub</source>
      <translation>{0}: einen öffentlichen Schlüssel erwartet, einen privaten gefunden; er bleibt dort, wo Freigaben entstehen, eine Station bekommt NAME.pub</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found one of {2}; write to another file or use --product {3}</source>
      <translation>{0}: erwartet ein Rezept von {1}, gefunden eines von {2}; in eine andere Datei schreiben oder --product {3} verwenden</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found {2}; {3}</source>
      <translation>{0}: erwartet ein Rezept von {1}, gefunden {2}; {3}</translation>
    </message>
    <message>
      <source>{0}: expected a share between 0 and 1 such as {1}, found {2}</source>
      <translation>{0}: erwartet einen Anteil zwischen 0 und 1 wie {1}, gefunden {2}</translation>
    </message>
    <message>
      <source>{0}: expected a stored version ({1}), found no version {2}</source>
      <translation>{0}: eine gespeicherte Version erwartet ({1}), Version {2} nicht gefunden</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key in PEM; make one with gonogo deploy key new</source>
      <translation>{0}: erwartet einen öffentlichen ed25519-Schlüssel in PEM; einen mit gonogo deploy key new erzeugen</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key, found another kind; make one with gonogo deploy key new</source>
      <translation>{0}: erwartet einen öffentlichen ed25519-Schlüssel, gefunden eine andere Art; einen mit gonogo deploy key new erzeugen</translation>
    </message>
    <message>
      <source>{0}: expected images to add, found none</source>
      <translation>{0}: Bilder zum Hinzufügen erwartet, keine gefunden</translation>
    </message>
    <message>
      <source>{0}: expected in {1}; install it with gonogo deploy install</source>
      <translation>{0}: erwartet in {1}; mit gonogo deploy install installieren</translation>
    </message>
    <message>
      <source>{0}: expected parts that the bundle has not seen, but it has seen all {1} ({2}); {3}</source>
      <translation>{0}: erwartet Teile, die das Modellpaket nicht kennt, aber es kennt alle {1} ({2}); {3}</translation>
    </message>
    <message>
      <source>{0}: expected the name of one of the cameras {1} in the file's name, where the part pattern looks for it, found {2}; correct part_pattern or rename the file</source>
      <translation>{0}: im Dateinamen den Namen einer der Kameras {1} erwartet, dort wo part_pattern sucht, gefunden {2}; part_pattern berichtigen oder Datei umbenennen</translation>
    </message>
    <message>
      <source>{0}: expected the releases in {1}; install them there, or make it a link to this folder</source>
      <translation>{0}: die Freigaben in {1} erwartet; dort installieren oder es zu einem Link auf diesen Ordner machen</translation>
    </message>
    <message>
      <source>{0}: expected this user's own, closed to others, found mode {1} of user {2}; delete it or run chmod go= on it</source>
      <translation>{0}: erwartet als Eigentum dieses Benutzers, für andere gesperrt, gefunden Modus {1} von Benutzer {2}; löschen oder chmod go= darauf ausführen</translation>
    </message>
    <message>
      <source>{0}: expected {1} bytes, found {2}; delete the folder</source>
      <translation>{0}: {1} Bytes erwartet, {2} gefunden; Ordner löschen</translation>
    </message>
    <message>
      <source>{0}: expected {1} x {2} pixels like the good parts, found {3} x {4}; take it with the same camera</source>
      <translation>{0}: {1} x {2} Pixel erwartet wie bei den Gutteilen, gefunden {3} x {4}; mit derselben Kamera aufnehmen</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as in the calibration of {3}, found {4}x{5}; check the camera's format or calibrate with such images</source>
      <translation>{0}: {1}x{2} Pixel erwartet wie bei der Kalibrierung von {3}, gefunden {4}x{5}; Format der Kamera prüfen oder mit solchen Bildern kalibrieren</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as the master image, found {3}x{4}; check the camera or set a new master</source>
      <translation>{0}: {1}x{2} Pixel erwartet wie beim Musterbild, gefunden {3}x{4}; Kamera prüfen oder neues Musterbild setzen</translation>
    </message>
    <message>
      <source>{0}: field {1} is damaged; train again</source>
      <translation>{0}: Feld {1} ist beschädigt; neu trainieren</translation>
    </message>
    <message>
      <source>{0}: frozen, frame {1} came twice; reconnect the camera</source>
      <translation>{0}: eingefroren, Bild {1} kam zweimal; Kamera neu anschließen</translation>
    </message>
    <message>
      <source>{0}: frozen, this picture equals the one before pixel by pixel; restart the camera</source>
      <translation>{0}: eingefroren, dieses Bild gleicht dem vorigen Pixel für Pixel; Kamera neu starten</translation>
    </message>
    <message>
      <source>{0}: frozen, {1} frames with the very same pixels; reconnect the camera</source>
      <translation>{0}: eingefroren, {1} Bilder mit genau denselben Pixeln; Kamera neu anschließen</translation>
    </message>
    <message>
      <source>{0}: full ({1} MB), the database is not following; free the disk or the database, or raise store.journal_mb</source>
      <translation>{0}: voll ({1} MB), die Datenbank kommt nicht nach; Platte oder Datenbank freimachen oder store.journal_mb erhöhen</translation>
    </message>
    <message>
      <source>{0}: gone since the training began; restore it or start again</source>
      <translation>{0}: seit Beginn des Trainings verschwunden; wiederherstellen oder neu beginnen</translation>
    </message>
    <message>
      <source>{0}: has changed since it was added; restore it</source>
      <translation>{0}: seit dem Hinzufügen geändert; wiederherstellen</translation>
    </message>
    <message>
      <source>{0}: has no schema_version; train again</source>
      <translation>{0}: hat keine schema_version; neu trainieren</translation>
    </message>
    <message>
      <source>{0}: has no threshold for {1}, only for {2}; evaluate the bundle with --backend, or calibrate for this backend</source>
      <translation>{0}: hat keine Schwelle für {1}, nur für {2}; das Modellpaket mit --backend auswerten oder für dieses Backend kalibrieren</translation>
    </message>
    <message>
      <source>{0}: has no {1} graph, only {2}; ask for one of these or make one with gonogo quantize</source>
      <translation>{0}: hat kein Netz {1}, nur {2}; eines davon verlangen oder eines mit gonogo quantize erzeugen</translation>
    </message>
    <message>
      <source>{0}: holds a finished training; choose another --output, or replace it with --force</source>
      <translation>{0}: enthält ein fertiges Training; anderes --output wählen oder mit --force ersetzen</translation>
    </message>
    <message>
      <source>{0}: holds an interrupted training; continue it with --resume, or start again with --force</source>
      <translation>{0}: enthält ein unterbrochenes Training; mit --resume fortsetzen oder mit --force neu beginnen</translation>
    </message>
    <message>
      <source>{0}: holds no model; train again</source>
      <translation>{0}: enthält kein Modell; neu trainieren</translation>
    </message>
    <message>
      <source>{0}: holds no {1}, it was made with --station-only; make it without that option to run it with torch</source>
      <translation>{0}: enthält kein {1}, es entstand mit --station-only; ohne diese Option erstellen, um es mit torch zu verwenden</translation>
    </message>
    <message>
      <source>{0}: holds no {1}; make the bundle again</source>
      <translation>{0}: enthält kein {1}; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: holds none of the images of {1}; name their folder with --data</source>
      <translation>{0}: enthält keines der Bilder von {1}; ihren Ordner mit --data nennen</translation>
    </message>
    <message>
      <source>{0}: holds other files than the images of this calibration; name a new folder</source>
      <translation>{0}: enthält andere Dateien als die Bilder dieser Kalibrierung; einen neuen Ordner nennen</translation>
    </message>
    <message>
      <source>{0}: holds versions of a recipe that is gone; roll back to one of them or name another file</source>
      <translation>{0}: enthält Versionen eines Rezepts, das fort ist; zu einer davon zurückkehren oder eine andere Datei nennen</translation>
    </message>
    <message>
      <source>{0}: images cannot be kept ({1}); check the folder and the free space, no recipe was written</source>
      <translation>{0}: Bilder können nicht aufbewahrt werden ({1}); Ordner und freien Platz prüfen, kein Rezept wurde geschrieben</translation>
    </message>
    <message>
      <source>{0}: is a draft without thresholds; {1}</source>
      <translation>{0}: ist ein Entwurf ohne Schwellen; {1}</translation>
    </message>
    <message>
      <source>{0}: is a file; name a new folder to keep the images in</source>
      <translation>{0}: ist eine Datei; einen neuen Ordner für die Bilder nennen</translation>
    </message>
    <message>
      <source>{0}: is a folder; --report takes the file to write</source>
      <translation>{0}: ist ein Ordner; --report nimmt die zu schreibende Datei</translation>
    </message>
    <message>
      <source>{0}: is a golden part already; leave it out, or remove it first</source>
      <translation>{0}: ist schon ein Meisterteil; auslassen oder zuerst entfernen</translation>
    </message>
    <message>
      <source>{0}: is among the good parts ({1}); remove it from one of them</source>
      <translation>{0}: ist unter den Gutteilen ({1}); aus einem von beiden entfernen</translation>
    </message>
    <message>
      <source>{0}: is being taught already; continue it, or choose another name</source>
      <translation>{0}: wird schon angelernt; fortsetzen oder einen anderen Namen wählen</translation>
    </message>
    <message>
      <source>{0}: is gone; restore it</source>
      <translation>{0}: ist verschwunden; wiederherstellen</translation>
    </message>
    <message>
      <source>{0}: is not in the trash; nothing was put back</source>
      <translation>{0}: ist nicht im Papierkorb; nichts wurde zurückgelegt</translation>
    </message>
    <message>
      <source>{0}: is not signed, and this station takes signed releases only; make it with gonogo deploy release --key</source>
      <translation>{0}: ist nicht signiert, und diese Station nimmt nur signierte Freigaben; mit gonogo deploy release --key erstellen</translation>
    </message>
    <message>
      <source>{0}: is not the calibrated bundle; set the threshold anew</source>
      <translation>{0}: ist nicht das kalibrierte Modellpaket; Schwelle neu setzen</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it first</source>
      <translation>{0}: sein Ordner existiert nicht; zuerst anlegen</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it or choose another --report</source>
      <translation>{0}: sein Ordner existiert nicht; anlegen oder anderes --report wählen</translation>
    </message>
    <message>
      <source>{0}: its good parts are divided otherwise than those of {1}, so that a threshold could rest on parts that a member has seen; train all members with the same --split-seed and --holdout</source>
      <translation>{0}: seine Gutteile sind anders geteilt als die von {1}, sodass eine Schwelle auf Teilen beruhen könnte, die ein Mitglied gesehen hat; alle Mitglieder mit gleichem --split-seed und --holdout trainieren</translation>
    </message>
    <message>
      <source>{0}: its phases have {1} epochs altogether</source>
      <translation>{0}: seine Phasen haben zusammen {1} Epochen</translation>
    </message>
    <message>
      <source>{0}: its pictures are not the golden parts of its recipe; {1}</source>
      <translation>{0}: seine Bilder sind nicht die Meisterteile seines Rezepts; {1}</translation>
    </message>
    <message>
      <source>{0}: its recipe is a draft or belongs to another bundle; calibrate it with this bundle and {1}</source>
      <translation>{0}: sein Rezept ist ein Entwurf oder gehört zu einem anderen Modellpaket; mit diesem Modellpaket kalibrieren und {1}</translation>
    </message>
    <message>
      <source>{0}: its weights and network do not fit each other ({1}); make the bundle again</source>
      <translation>{0}: Gewichte und Netz passen nicht zusammen ({1}); Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: judges no pictures of several cameras together</source>
      <translation>{0}: beurteilt keine Bilder mehrerer Kameras gemeinsam</translation>
    </message>
    <message>
      <source>{0}: lies there already; rename or delete that one first</source>
      <translation>{0}: liegt schon dort; diese zuerst umbenennen oder löschen</translation>
    </message>
    <message>
      <source>{0}: line {1} cannot be read ({2}); correct or remove it</source>
      <translation>{0}: Zeile {1} kann nicht gelesen werden ({2}); berichtigen oder entfernen</translation>
    </message>
    <message>
      <source>{0}: missing; let the training finish</source>
      <translation>{0}: fehlt; das Training zu Ende laufen lassen</translation>
    </message>
    <message>
      <source>{0}: more than {1} bytes; install the release again</source>
      <translation>{0}: mehr als {1} Bytes; Freigabe neu installieren</translation>
    </message>
    <message>
      <source>{0}: no JSON ({1}); train again</source>
      <translation>{0}: kein JSON ({1}); neu trainieren</translation>
    </message>
    <message>
      <source>{0}: no RECHECK band: no score lies between the two thresholds; both promises hold without one; use more parts or a larger --warn-alpha</source>
      <translation>{0}: kein PRÜFEN-Band: kein Wert liegt zwischen den beiden Schwellen; beide Zusagen gelten auch ohne; mehr Teile oder ein größeres --warn-alpha verwenden</translation>
    </message>
    <message>
      <source>{0}: no answer for {1} ms; check its cable</source>
      <translation>{0}: keine Antwort seit {1} ms; Kabel prüfen</translation>
    </message>
    <message>
      <source>{0}: no backend can serve ({1})</source>
      <translation>{0}: kein Backend kann arbeiten ({1})</translation>
    </message>
    <message>
      <source>{0}: no folder 'test' in it; expected test/good, test/&lt;defect&gt; and ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</source>
      <translation>{0}: kein Ordner 'test' darin; erwartet test/good, test/&lt;defect&gt; und ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</translation>
    </message>
    <message>
      <source>{0}: no folders in it; expected test/good and test/&lt;defect&gt;</source>
      <translation>{0}: keine Ordner darin; erwartet test/good und test/&lt;defect&gt;</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms after the trigger{2}; check the camera's trigger and cable</source>
      <translation>{0}: kein Bild innerhalb von {1} ms nach dem Auslöser{2}; Auslöser und Kabel der Kamera prüfen</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms before and after the trigger; check the wire from the sensor to the camera</source>
      <translation>{0}: kein Bild innerhalb von {1} ms vor und nach dem Auslöser; Leitung vom Sensor zur Kamera prüfen</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); check the path</source>
      <translation>{0}: keine Bilder in diesem Ordner (erwartet {1}); Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); put the pictures of good parts there</source>
      <translation>{0}: keine Bilder in diesem Ordner (erwartet {1}); Bilder von Gutteilen dort ablegen</translation>
    </message>
    <message>
      <source>{0}: no part was found; check the feeding and the light</source>
      <translation>{0}: kein Teil gefunden; Zuführung und Licht prüfen</translation>
    </message>
    <message>
      <source>{0}: no score on {1} (NaN in the map, or less than the minimum defect area is inspected); check the ignore mask, the minimum defect area and gonogo doctor</source>
      <translation>{0}: kein Wert mit {1} (NaN in der Karte, oder geprüft wird weniger als die kleinste Fehlerfläche); Ignoriermaske, kleinste Fehlerfläche und gonogo doctor prüfen</translation>
    </message>
    <message>
      <source>{0}: no score, because the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; train again or correct the recipe</source>
      <translation>{0}: kein Wert, weil die Anomaliekarte NaN oder Unendlich enthält oder weniger als die kleinste Fehlerfläche geprüft wird; neu trainieren oder das Rezept berichtigen</translation>
    </message>
    <message>
      <source>{0}: no such bundle; check the path</source>
      <translation>{0}: dieses Modellpaket gibt es nicht; Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: no such file; expected the bundle, NAME.gonogo</source>
      <translation>{0}: diese Datei gibt es nicht; erwartet das Modellpaket, NAME.gonogo</translation>
    </message>
    <message>
      <source>{0}: no such folder; --data takes the folder of the product's images</source>
      <translation>{0}: diesen Ordner gibt es nicht; --data nimmt den Bildordner des Produkts</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected the folder of the good parts' images</source>
      <translation>{0}: diesen Ordner gibt es nicht; erwartet der Ordner mit den Bildern der Gutteile</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected where the set is to be written</source>
      <translation>{0}: diesen Ordner gibt es nicht; dorthin soll der Satz geschrieben werden</translation>
    </message>
    <message>
      <source>{0}: no such folder; make it first</source>
      <translation>{0}: diesen Ordner gibt es nicht; zuerst anlegen</translation>
    </message>
    <message>
      <source>{0}: no such recipe; check the path</source>
      <translation>{0}: dieses Rezept gibt es nicht; Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: no such release; check the path</source>
      <translation>{0}: diese Freigabe gibt es nicht; Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: no such run folder; check the path</source>
      <translation>{0}: diesen Laufordner gibt es nicht; Pfad prüfen</translation>
    </message>
    <message>
      <source>{0}: no texture images found; name a folder that has some</source>
      <translation>{0}: keine Texturbilder gefunden; einen Ordner nennen, der welche hat</translation>
    </message>
    <message>
      <source>{0}: not a readable image (expected PNG, JPEG, BMP, TIFF or WebP); remove it or save it again</source>
      <translation>{0}: kein lesbares Bild (erwartet PNG, JPEG, BMP, TIFF oder WebP); entfernen oder neu speichern</translation>
    </message>
    <message>
      <source>{0}: not a readable weights file ({1}); fetch it again</source>
      <translation>{0}: keine lesbare Gewichtsdatei ({1}); neu holen</translation>
    </message>
    <message>
      <source>{0}: not a recipe (expected TOML text in UTF-8)</source>
      <translation>{0}: kein Rezept (erwartet TOML-Text in UTF-8)</translation>
    </message>
    <message>
      <source>{0}: not deleted; {1}</source>
      <translation>{0}: nicht gelöscht; {1}</translation>
    </message>
    <message>
      <source>{0}: not readable as TOML ({1}); correct that line</source>
      <translation>{0}: nicht als TOML lesbar ({1}); diese Zeile berichtigen</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2}</source>
      <translation>{0}: nicht die Gewichte von {1}: {2}</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2} tensors are missing, such as {3}; give the right file with --weights</source>
      <translation>{0}: nicht die Gewichte von {1}: {2} Tensoren fehlen, etwa {3}; die richtige Datei mit --weights angeben</translation>
    </message>
    <message>
      <source>{0}: nothing heard from the PLC; check the cable and its program</source>
      <translation>{0}: nichts von der SPS gehört; Kabel und ihr Programm prüfen</translation>
    </message>
    <message>
      <source>{0}: parity set holds {1} images, {2} scores and {3} maps, expected as many of each; make the bundle again</source>
      <translation>{0}: der Paritätssatz hat {1} Bilder, {2} Werte und {3} Karten, gleich viele erwartet; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: region {1}x{2} at ({3}, {4}) does not fit the image of {5}x{6} pixels; check the camera or the recipe's region</source>
      <translation>{0}: Bereich {1}x{2} bei ({3}, {4}) passt nicht in das Bild von {5}x{6} Pixeln; Kamera oder Bereich des Rezepts prüfen</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; resume with the program that wrote it, or use --force</source>
      <translation>{0}: Schemaversion {1}, dieses Programm kennt {2}; mit dem Programm fortsetzen, das sie schrieb, oder --force verwenden</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; update it</source>
      <translation>{0}: Schemaversion {1}, dieses Programm kennt {2}; es aktualisieren</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; use the program that wrote it</source>
      <translation>{0}: Schemaversion {1}, dieses Programm kennt {2}; das Programm verwenden, das sie schrieb</translation>
    </message>
    <message>
      <source>{0}: schema {1}, this program reads up to {2}; update it</source>
      <translation>{0}: Schema {1}, dieses Programm liest bis {2}; es aktualisieren</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected a whole number from 1 to {1}, found {2}; is this a recipe?</source>
      <translation>{0}: schema_version: erwartet eine ganze Zahl von 1 bis {1}, gefunden {2}; ist das ein Rezept?</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected at most {1}, found {2}; update this program</source>
      <translation>{0}: schema_version: erwartet höchstens {1}, gefunden {2}; dieses Programm aktualisieren</translation>
    </message>
    <message>
      <source>{0}: score {1} {2}, proven in at most {3} of good parts</source>
      <translation>{0}: Wert {1} {2}, belegt bei höchstens {3} der Gutteile</translation>
    </message>
    <message>
      <source>{0}: something of {1} % of the master's area was found, expected {2} to {3} %; no part, another part, or another light</source>
      <translation>{0}: etwas mit {1} % der Musterfläche gefunden, erwartet {2} bis {3} %; kein Teil, ein anderes Teil oder anderes Licht</translation>
    </message>
    <message>
      <source>{0}: states no tolerance for {1}, so {2} cannot be checked; use one of {3}</source>
      <translation>{0}: nennt keine Toleranz für {1}, darum kann {2} nicht geprüft werden; eines von {3} verwenden</translation>
    </message>
    <message>
      <source>{0}: takes {1}x{2} pixels, this training {3}x{4}; train the source with the same --height and --width</source>
      <translation>{0}: nimmt {1}x{2} Pixel, dieses Training {3}x{4}; die Quelle mit gleichem --height und --width trainieren</translation>
    </message>
    <message>
      <source>{0}: the PLC has gone silent; check the cable and its program</source>
      <translation>{0}: die SPS ist verstummt; Kabel und ihr Programm prüfen</translation>
    </message>
    <message>
      <source>{0}: the best weights cannot be read ({1}); start again with --force</source>
      <translation>{0}: die besten Gewichte können nicht gelesen werden ({1}); mit --force neu beginnen</translation>
    </message>
    <message>
      <source>{0}: the data folder cannot be made ({1}); set store.data_dir to a folder this user may write</source>
      <translation>{0}: der Datenordner kann nicht angelegt werden ({1}); store.data_dir auf einen Ordner setzen, in den dieser Benutzer schreiben darf</translation>
    </message>
    <message>
      <source>{0}: the disk is {1} s late (at most {2} s); check the disk's health and load</source>
      <translation>{0}: die Platte ist {1} s im Rückstand (höchstens {2} s); Zustand und Last der Platte prüfen</translation>
    </message>
    <message>
      <source>{0}: the folder above it does not exist; make it first</source>
      <translation>{0}: der Ordner darüber existiert nicht; zuerst anlegen</translation>
    </message>
    <message>
      <source>{0}: the graph does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}: das Netz nimmt nicht {1} uint8 und liefert keine Karte {2} float32, wie sein Manifest sagt; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: the label is not kept ({1}); try again</source>
      <translation>{0}: die Bewertung ist nicht gespeichert ({1}); erneut versuchen</translation>
    </message>
    <message>
      <source>{0}: the line does not know this recipe; name it with its bundle as [[products]] in the station file</source>
      <translation>{0}: die Linie kennt dieses Rezept nicht; es mit seinem Modellpaket als [[products]] in der Stationsdatei nennen</translation>
    </message>
    <message>
      <source>{0}: the part does not look like the master image (match {1}, expected at least {2}); wrong part, wrong side or turned too far</source>
      <translation>{0}: das Teil gleicht dem Musterbild nicht (Übereinstimmung {1}, erwartet mindestens {2}); falsches Teil, falsche Seite oder zu weit gedreht</translation>
    </message>
    <message>
      <source>{0}: the part is turned by {1} degrees, expected at most {2}; check how it is fed</source>
      <translation>{0}: das Teil ist um {1} Grad gedreht, erwartet höchstens {2}; Zuführung prüfen</translation>
    </message>
    <message>
      <source>{0}: the part matches the master image alike in poses {1} degrees apart; use a smaller max_rotation_deg or another master image</source>
      <translation>{0}: das Teil passt in Lagen, die {1} Grad auseinanderliegen, gleich gut zum Musterbild; ein kleineres max_rotation_deg oder ein anderes Musterbild verwenden</translation>
    </message>
    <message>
      <source>{0}: the part reaches beyond the edge of the picture; check the trigger</source>
      <translation>{0}: das Teil ragt über den Bildrand hinaus; Auslöser prüfen</translation>
    </message>
    <message>
      <source>{0}: the plan does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}: der Plan nimmt nicht {1} uint8 und liefert keine Karte {2} float32, wie sein Manifest sagt; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: the recipe of {1} judges one picture of each of the cameras {2} together, found a single one</source>
      <translation>{0}: das Rezept von {1} beurteilt je ein Bild der Kameras {2} gemeinsam, gefunden ein einzelnes</translation>
    </message>
    <message>
      <source>{0}: the record cannot be read ({1}); see what is wrong with: gonogo db check</source>
      <translation>{0}: die Aufzeichnung kann nicht gelesen werden ({1}); was falsch ist, zeigt: gonogo db check</translation>
    </message>
    <message>
      <source>{0}: the run's images are not there; name their folder with --data</source>
      <translation>{0}: die Bilder des Laufs sind nicht da; ihren Ordner mit --data nennen</translation>
    </message>
    <message>
      <source>{0}: the set cannot be kept ({1}); check rights and space</source>
      <translation>{0}: der Satz kann nicht aufbewahrt werden ({1}); Rechte und Platz prüfen</translation>
    </message>
    <message>
      <source>{0}: the trusted keys cannot be read ({1}); make the folder readable for the account that runs the station</source>
      <translation>{0}: die vertrauten Schlüssel können nicht gelesen werden ({1}); den Ordner für das Konto lesbar machen, das die Station betreibt</translation>
    </message>
    <message>
      <source>{0}: the {1} graph {2} is missing; make the bundle again</source>
      <translation>{0}: das Netz {1} ({2}) fehlt; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: this station has no such recipe any more</source>
      <translation>{0}: diese Station hat dieses Rezept nicht mehr</translation>
    </message>
    <message>
      <source>{0}: this station takes signed releases only, and this recipe with {1} is none; install one with gonogo deploy install and name STORE/PRODUCT/active/{2} and .../{3}</source>
      <translation>{0}: diese Station nimmt nur signierte Freigaben, und dieses Rezept mit {1} ist keine; eine mit gonogo deploy install installieren und STORE/PRODUCT/active/{2} und .../{3} nennen</translation>
    </message>
    <message>
      <source>{0}: torch cannot export the network ({1}); change its forward()</source>
      <translation>{0}: torch kann das Netz nicht ausgeben ({1}); sein forward() ändern</translation>
    </message>
    <message>
      <source>{0}: unpacks to {1} bytes, at most {2} expected</source>
      <translation>{0}: entpackt sich zu {1} Bytes, höchstens {2} erwartet</translation>
    </message>
    <message>
      <source>{0}: unsafe entry {1}; do not use this file</source>
      <translation>{0}: unsicherer Eintrag {1}; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: version {1} is older than {2}, which was in force here; bring it back with gonogo deploy rollback {3} --to {4} --reason ...</source>
      <translation>{0}: Version {1} ist älter als {2}, die hier aktiv war; zurück mit gonogo deploy rollback {3} --to {4} --reason ...</translation>
    </message>
    <message>
      <source>{0}: was changed after it was signed, or signed with a key that this station does not know (knows {1}); get the release again from who made it</source>
      <translation>{0}: nach dem Signieren geändert oder mit einem Schlüssel signiert, den diese Station nicht kennt (sie kennt {1}); die Freigabe vom Ersteller neu holen</translation>
    </message>
    <message>
      <source>{0}: was never put in force here; run gonogo deploy activate {1} {2}</source>
      <translation>{0}: war hier nie aktiv; gonogo deploy activate {1} {2} ausführen</translation>
    </message>
    <message>
      <source>{0}: was trained with {1} {2}, not {3}; resume with the same options or start again with --force</source>
      <translation>{0}: wurde mit {1} {2} trainiert, nicht {3}; mit gleichen Optionen fortsetzen oder mit --force neu beginnen</translation>
    </message>
    <message>
      <source>{0}: wrote {1} of {2} bytes; check the disk</source>
      <translation>{0}: {1} von {2} Bytes geschrieben; Platte prüfen</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}: {1} MB of pictures do not fit, {2} MB are free beside what the line needs; select fewer parts, or free the disk</source>
      <translation>{0}: {1} MB Bilder passen nicht, neben dem Bedarf der Linie sind {2} MB frei; weniger Teile wählen oder Platz schaffen</translation>
    </message>
    <message>
      <source>{0}: {1} differs from its reference by {2} of the good scores' range on the {3} image (map {4}), at most {5} allowed; use another backend or precision</source>
      <translation>{0}: {1} weicht von der Referenz um {2} der Spanne guter Werte ab, beim Bild {3} (Karte {4}), höchstens {5} erlaubt; ein anderes Backend oder eine andere Genauigkeit verwenden</translation>
    </message>
    <message>
      <source>{0}: {1} entries of {2} bytes, at most {3} of {4} expected; do not use this file</source>
      <translation>{0}: {1} Einträge mit {2} Bytes, höchstens {3} mit {4} erwartet; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: {1} entries, at most {2} expected</source>
      <translation>{0}: {1} Einträge, höchstens {2} erwartet</translation>
    </message>
    <message>
      <source>{0}: {1} field {2}: {3}; make the bundle again</source>
      <translation>{0}: {1}, Feld {2}: {3}; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} has changed on disk; copy the bundle again</source>
      <translation>{0}: {1} hat sich auf der Platte geändert; Modellpaket neu kopieren</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; make the bundle again</source>
      <translation>{0}: {1} hat keine schema_version; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; {2}</source>
      <translation>{0}: {1} hat keine schema_version; {2}</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the bundle with its version</source>
      <translation>{0}: {1} hat Schema {2}, dieses Programm liest bis {3}; diese Station aktualisieren oder das Modellpaket mit ihrer Version erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the release with its version</source>
      <translation>{0}: {1} hat Schema {2}, dieses Programm liest bis {3}; diese Station aktualisieren oder die Freigabe mit ihrer Version erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} bytes, at most {3} expected</source>
      <translation>{0}: {1} hat {2} Bytes, höchstens {3} erwartet</translation>
    </message>
    <message>
      <source>{0}: {1} images found, at least 40 are needed to distil a teacher</source>
      <translation>{0}: {1} Bilder gefunden, zum Destillieren eines Lehrers sind mindestens 40 nötig</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged (sha256 {2}..., expected {3}...); copy the bundle again</source>
      <translation>{0}: {1} ist beschädigt (sha256 {2}..., erwartet {3}...); Modellpaket neu kopieren</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged ({2}); make the bundle again</source>
      <translation>{0}: {1} ist beschädigt ({2}); Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); make the bundle again</source>
      <translation>{0}: {1} ist kein JSON ({2}); Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); {3}</source>
      <translation>{0}: {1} ist kein JSON ({2}); {3}</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; make the bundle again</source>
      <translation>{0}: {1} ist kein JSON-Objekt; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; {2}</source>
      <translation>{0}: {1} ist kein JSON-Objekt; {2}</translation>
    </message>
    <message>
      <source>{0}: {1} is no golden part; see gonogo recipe golden list</source>
      <translation>{0}: {1} ist kein Meisterteil; siehe gonogo recipe golden list</translation>
    </message>
    <message>
      <source>{0}: {1} is no image of {2}x{3} pixels; make the bundle again</source>
      <translation>{0}: {1} ist kein Bild von {2}x{3} Pixeln; Modellpaket neu erstellen</translation>
    </message>
    <message>
      <source>{0}: {1} is not listed in its manifest; do not use this file</source>
      <translation>{0}: {1} steht nicht in seinem Manifest; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the bundle again</source>
      <translation>{0}: {1} fehlt; Modellpaket neu kopieren</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the release again</source>
      <translation>{0}: {1} fehlt; Freigabe neu kopieren</translation>
    </message>
    <message>
      <source>{0}: {1} not listed in its manifest; do not use this file</source>
      <translation>{0}: {1} ohne Eintrag in seinem Manifest; diese Datei nicht verwenden</translation>
    </message>
    <message>
      <source>{0}: {1} of the {2} images of the select parts found, --normalize needs at least {3}; name their folder with --data, or train with more parts</source>
      <translation>{0}: {1} der {2} Bilder der Auswahlteile gefunden, --normalize braucht mindestens {3}; ihren Ordner mit --data nennen oder mit mehr Teilen trainieren</translation>
    </message>
    <message>
      <source>{0}: {1} parts were found, expected one; separate them</source>
      <translation>{0}: {1} Teile gefunden, eines erwartet; vereinzeln</translation>
    </message>
    <message>
      <source>{0}: {1} pictures since part {2}, but the PLC counts {3} triggers; check sensor and wires, clear the line, then acknowledge</source>
      <translation>{0}: {1} Bilder seit Teil {2}, aber die SPS zählt {3} Auslöser; Sensor und Leitungen prüfen, Linie leeren, dann quittieren</translation>
    </message>
    <message>
      <source>{0}: {1} was changed (sha256 {2}..., expected {3}...); get the release again and install it</source>
      <translation>{0}: {1} wurde geändert (sha256 {2}..., erwartet {3}...); Freigabe neu holen und installieren</translation>
    </message>
    <message>
      <source>{0}: {1}; begin this product again, its pictures are kept</source>
      <translation>{0}: {1}; dieses Produkt neu beginnen, seine Bilder bleiben erhalten</translation>
    </message>
    <message>
      <source>{0}: {1}; check --data-dir</source>
      <translation>{0}: {1}; --data-dir prüfen</translation>
    </message>
    <message>
      <source>{0}: {1}; check rights and space</source>
      <translation>{0}: {1}; Rechte und Platz prüfen</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk</source>
      <translation>{0}: {1}; Platte prüfen</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk and restart</source>
      <translation>{0}: {1}; Platte prüfen und neu starten</translation>
    </message>
    <message>
      <source>{0}: {1}; choose a place you may write to</source>
      <translation>{0}: {1}; einen Ort wählen, an den Sie schreiben dürfen</translation>
    </message>
    <message>
      <source>{0}: {1}x{2} pixels, expected {3}x{4} as in {5}; save the mask at the image's size</source>
      <translation>{0}: {1}x{2} Pixel, erwartet {3}x{4} wie in {5}; die Maske in der Größe des Bildes speichern</translation>
    </message>
    <message>
      <source>{0}: {1}{2}{3}; correct it</source>
      <translation>{0}: {1}{2}{3}; berichtigen</translation>
    </message>
    <message>
      <source>{0}; also above the threshold: camera {1}</source>
      <translation>{0}; auch über der Schwelle: Kamera {1}</translation>
    </message>
    <message>
      <source>{0}; check the cable and the adapter</source>
      <translation>{0}; Kabel und Adapter prüfen</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}; {1}</translation>
    </message>
    <message>
      <source>{added} added, {refused} refused.</source>
      <translation>{added} hinzugefügt, {refused} abgelehnt.</translation>
    </message>
    <message>
      <source>{area} px</source>
      <translation>{area} px</translation>
    </message>
    <message>
      <source>{baud} baud</source>
      <translation>{baud} Baud</translation>
    </message>
    <message>
      <source>{columns} x {rows} tiles</source>
      <translation>{columns} x {rows} Kacheln</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} Tage</translation>
    </message>
    <message>
      <source>{count} entries</source>
      <translation>{count} Einträge</translation>
    </message>
    <message>
      <source>{count} entries of the newest {limit}; choose a shorter period for others</source>
      <translation>{count} Einträge der neuesten {limit}; für andere kürzeren Zeitraum wählen</translation>
    </message>
    <message>
      <source>{count} good parts</source>
      <translation>{count} Gutteile</translation>
    </message>
    <message>
      <source>{count} ignored</source>
      <translation>{count} ignoriert</translation>
    </message>
    <message>
      <source>{count} pictures of defects added.</source>
      <translation>{count} Bilder von Fehlern hinzugefügt.</translation>
    </message>
    <message>
      <source>{count} regions, {area} px</source>
      <translation>{count} Bereiche, {area} px</translation>
    </message>
    <message>
      <source>{date}, with {count} good parts</source>
      <translation>{date}, mit {count} Gutteilen</translation>
    </message>
    <message>
      <source>{done} of {all} masters rejected; OK is locked until all are ({reason}). Send the known-bad masters through the camera, one after the other.</source>
      <translation>{done} von {all} Meistern aussortiert; OK ist gesperrt, bis es alle sind ({reason}). Fehlermeister nacheinander durch die Kamera schicken.</translation>
    </message>
    <message>
      <source>{done} of {all} pictures read</source>
      <translation>{done} von {all} Bildern gelesen</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>{file}. It is read when the station starts; changes count from the next start.</source>
      <translation>{file}. Sie wird beim Start der Station gelesen; Änderungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>{found} of {count} parts are found and turned upright. See step Region.</source>
      <translation>{found} von {count} Teilen gefunden und aufgerichtet. Siehe Schritt Bereich.</translation>
    </message>
    <message>
      <source>{found} of {n} defects are found, {passed} pass.</source>
      <translation>{found} von {n} Fehlern werden gefunden, {passed} gehen durch.</translation>
    </message>
    <message>
      <source>{found} of {n} defects look stranger than every good part.</source>
      <translation>{found} von {n} Fehlern sehen fremder aus als jedes Gutteil.</translation>
    </message>
    <message>
      <source>{good} good, {bad} bad</source>
      <translation>{good} gut, {bad} schlecht</translation>
    </message>
    <message>
      <source>{h}:{m} h</source>
      <translation>{h}:{m} h</translation>
    </message>
    <message>
      <source>{learn} parts to learn from, {kept} kept for the threshold</source>
      <translation>{learn} Teile zum Lernen, {kept} für die Schwelle zurückgehalten</translation>
    </message>
    <message>
      <source>{limit}; RECHECK from {warn}</source>
      <translation>{limit}; PRÜFEN ab {warn}</translation>
    </message>
    <message>
      <source>{m}:{s} min</source>
      <translation>{m}:{s} min</translation>
    </message>
    <message>
      <source>{name} can log in: {role}.</source>
      <translation>{name} kann sich anmelden: {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} hat eine neue PIN.</translation>
    </message>
    <message>
      <source>{name} has not the rights of this: {role}. Somebody else may log in.</source>
      <translation>{name} fehlt das Recht dafür: {role}. Jemand anderes kann sich anmelden.</translation>
    </message>
    <message>
      <source>{name} is locked after too many wrong PINs: wait {seconds} s.</source>
      <translation>{name} ist nach zu vielen falschen PINs gesperrt: {seconds} s warten.</translation>
    </message>
    <message>
      <source>{name} is now: {role}.</source>
      <translation>{name} ist jetzt: {role}.</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make another one first.</source>
      <translation>{name} ist der letzte Administrator; zuerst einen weiteren anlegen.</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <source>{name}: is blurred; check focus and motion.</source>
      <translation>{name}: ist unscharf; Schärfe und Bewegung prüfen.</translation>
    </message>
    <message>
      <source>{name}: is no readable picture.</source>
      <translation>{name}: ist kein lesbares Bild.</translation>
    </message>
    <message>
      <source>{name}: is the same picture as {detail}.</source>
      <translation>{name}: ist dasselbe Bild wie {detail}.</translation>
    </message>
    <message>
      <source>{name}: is too bright; expose shorter.</source>
      <translation>{name}: ist zu hell; kürzer belichten.</translation>
    </message>
    <message>
      <source>{name}: is too dark; check light and exposure.</source>
      <translation>{name}: ist zu dunkel; Licht und Belichtung prüfen.</translation>
    </message>
    <message>
      <source>{name}: is {detail} pixels, unlike the camera's picture.</source>
      <translation>{name}: hat {detail} Pixel, anders als das Kamerabild.</translation>
    </message>
    <message>
      <source>{name}: shows the same as {detail}; put another part there.</source>
      <translation>{name}: zeigt dasselbe wie {detail}; ein anderes Teil hinlegen.</translation>
    </message>
    <message>
      <source>{new} could not be put in force, {old} stays in force. The alarm below says why.</source>
      <translation>{new} konnte nicht aktiviert werden, {old} bleibt aktiv. Der Alarm unten sagt, warum.</translation>
    </message>
    <message>
      <source>{new} is in force.</source>
      <translation>{new} ist aktiv.</translation>
    </message>
    <message>
      <source>{number} (in force)</source>
      <translation>{number} (aktiv)</translation>
    </message>
    <message>
      <source>{n} damaged files were left out.</source>
      <translation>{n} beschädigte Dateien wurden ausgelassen.</translation>
    </message>
    <message>
      <source>{n} good parts that the training has not seen.</source>
      <translation>{n} Gutteile, die das Training nicht gesehen hat.</translation>
    </message>
    <message>
      <source>{n} judged wrong; untick them or set another threshold: {parts}</source>
      <translation>{n} falsch beurteilt; Markierung entfernen oder andere Schwelle setzen: {parts}</translation>
    </message>
    <message>
      <source>{n} not: already in this set.</source>
      <translation>{n} nicht: schon in diesem Satz.</translation>
    </message>
    <message>
      <source>{n} not: in the other set, and no part may be in both.</source>
      <translation>{n} nicht: im anderen Satz, und kein Teil darf in beiden sein.</translation>
    </message>
    <message>
      <source>{n} not: no picture is kept.</source>
      <translation>{n} nicht: kein Bild aufbewahrt.</translation>
    </message>
    <message>
      <source>{n} not: only good parts; call a false reject one first.</source>
      <translation>{n} nicht: nur Gutteile; einen Pseudofehler zuerst als solchen kennzeichnen.</translation>
    </message>
    <message>
      <source>{n} not: the network was trained with this picture.</source>
      <translation>{n} nicht: das Netz wurde mit diesem Bild trainiert.</translation>
    </message>
    <message>
      <source>{n} not: the stored picture is not the one that was written.</source>
      <translation>{n} nicht: das gespeicherte Bild ist nicht das, das geschrieben wurde.</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} Teile</translation>
    </message>
    <message>
      <source>{n} parts selected</source>
      <translation>{n} Teile gewählt</translation>
    </message>
    <message>
      <source>{n} ppm</source>
      <translation>{n} ppm</translation>
    </message>
    <message>
      <source>{n} regions above the threshold on {product}, counted where their middle lies.</source>
      <translation>{n} Bereiche über der Schwelle auf {product}, gezählt, wo ihre Mitte liegt.</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>{n} gewählt</translation>
    </message>
    <message>
      <source>{parts} good parts cannot promise {wish}: {more} more are needed, or promise at most {share} %. Add them in the step Good parts.</source>
      <translation>{parts} Gutteile reichen nicht für die Zusage {wish}: {more} weitere sind nötig, oder höchstens {share} % zusagen. Im Schritt Gutteile hinzufügen.</translation>
    </message>
    <message>
      <source>{parts} parts, {ng} NG
yield {share} %</source>
      <translation>{parts} Teile, {ng} NG
Gutquote {share} %</translation>
    </message>
    <message>
      <source>{product} (in force)</source>
      <translation>{product} (aktiv)</translation>
    </message>
    <message>
      <source>{product} cannot be deleted: {reason}.</source>
      <translation>{product} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
      <source>{product} is back: {path}</source>
      <translation>{product} ist zurück: {path}</translation>
    </message>
    <message>
      <source>{product} is in the trash: {path}</source>
      <translation>{product} ist im Papierkorb: {path}</translation>
    </message>
    <message>
      <source>{product}, in force</source>
      <translation>{product}, aktiv</translation>
    </message>
    <message>
      <source>{product}, recipe {version}</source>
      <translation>{product}, Rezept {version}</translation>
    </message>
    <message>
      <source>{product}, recipe {version} on {backend}: mean score of the parts that passed. Dashed: three standard errors of each mean. Threshold {threshold}.</source>
      <translation>{product}, Rezept {version} auf {backend}: mittlerer Wert der durchgelassenen Teile. Gestrichelt: drei Standardfehler jedes Mittelwerts. Schwelle {threshold}.</translation>
    </message>
    <message>
      <source>{product}, version {version}, is being put in force. The alarms say it if not.</source>
      <translation>{product}, Version {version}, wird aktiviert. Wenn nicht, sagen es die Alarme.</translation>
    </message>
    <message>
      <source>{product}: learned from {parts} good parts with {method}, {golden} golden parts.</source>
      <translation>{product}: aus {parts} Gutteilen mit {method} gelernt, {golden} Meisterteile.</translation>
    </message>
    <message>
      <source>{share} % sure</source>
      <translation>{share} % sicher</translation>
    </message>
    <message>
      <source>{shown} of {all} packages</source>
      <translation>{shown} von {all} Paketen</translation>
    </message>
    <message>
      <source>{size} GB</source>
      <translation>{size} GB</translation>
    </message>
    <message>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <source>{size} MB free</source>
      <translation>{size} MB frei</translation>
    </message>
    <message>
      <source>{value} K</source>
      <translation>{value} K</translation>
    </message>
    <message>
      <source>{value} ms</source>
      <translation>{value} ms</translation>
    </message>
    <message>
      <source>{value} pictures/s</source>
      <translation>{value} Bilder/s</translation>
    </message>
    <message>
      <source>{value} us</source>
      <translation>{value} us</translation>
    </message>
    <message>
      <source>{verdict} after {ms} ms</source>
      <translation>{verdict} nach {ms} ms</translation>
    </message>
    <message>
      <source>{what}: expected a number, or nothing to leave it as it is.</source>
      <translation>{what}: eine Zahl erwartet, oder nichts, damit es bleibt.</translation>
    </message>
    <message>
      <source>{what}: expected three numbers, or nothing to leave it as it is.</source>
      <translation>{what}: drei Zahlen erwartet, oder nichts, damit es bleibt.</translation>
    </message>
    <message>
      <source>{when} {who}: {action}, {why}</source>
      <translation>{when} {who}: {action}, {why}</translation>
    </message>
    <message>
      <source>{width} x {height} px</source>
      <translation>{width} x {height} px</translation>
    </message>
    <message>
      <source>−</source>
      <translation>−</translation>
    </message>
  </context>
</TS>
