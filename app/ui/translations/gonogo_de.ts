<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source>(and {more} more)</source>
      <translation>(und {more} weitere)</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 Gutteil</translation>
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
      <source>An ignored rectangle must touch the inspected region: draw it there.</source>
      <translation>Ein ignoriertes Rechteck muss den Prüfbereich berühren: dort zeichnen.</translation>
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
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>Geräte: was jedes meldet</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Platte</translation>
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
      <source>FAULT</source>
      <translation>STÖRUNG</translation>
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
      <source>Gap in the record</source>
      <translation>Lücke in der Aufzeichnung</translation>
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
      <source>Inspect</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>Installierte Pakete mit ihren Lizenzen</translation>
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
      <source>No scores of good parts in this period.</source>
      <translation>Keine Werte von Gutteilen in diesem Zeitraum.</translation>
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
      <source>Not acknowledged</source>
      <translation>Nicht quittiert</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Noch nicht geprüft.</translation>
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
      <source>Text of the licence</source>
      <translation>Text der Lizenz</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>Das ist zu klein: mindestens {side} x {side} Pixel zeichnen.</translation>
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
      <source>a draft without a threshold; calibrate it first</source>
      <translation>Entwurf ohne Schwelle; zuerst kalibrieren</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>ein Sensor löst die Kamera aus, Eingang {line}</translation>
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
      <source>an older version</source>
      <translation>eine ältere Version</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>wie in der Kamera</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>schlecht  {score}  {kind} {name}</translation>
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
      <source>challenge started</source>
      <translation>Meistertest gestartet</translation>
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
      <source>deleted {when} by {who}</source>
      <translation>gelöscht {when} von {who}</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>gelöscht; zum Verwenden zurückholen</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
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
      <source>faulted: no part passes</source>
      <translation>gestört: kein Teil geht durch</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>unbegrenzt</translation>
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
      <source>golden parts checked</source>
      <translation>Meisterteile geprüft</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>gut  {score}  {name}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>aktiv</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>aufbewahrt</translation>
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
      <source>lot {lot}</source>
      <translation>Charge {lot}</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>Meister {number}</translation>
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
      <source>no PLC</source>
      <translation>keine SPS</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>keine andere Version</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>kein Produkt</translation>
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
      <source>none</source>
      <translation>keine</translation>
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
      <source>only the one that the station starts with</source>
      <translation>nur das, mit dem die Station startet</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>Bediener</translation>
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
      <source>pictures of a folder</source>
      <translation>Bilder eines Ordners</translation>
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
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>Rezept gelöscht</translation>
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
      <source>recipe {version}</source>
      <translation>Rezept {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>empfohlen</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>Bereich geändert</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>Bereich {width} x {height} px bei {x}, {y}</translation>
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
      <source>score {score}</source>
      <translation>Wert {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>Wert {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>simulierte Teile</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>startet: noch geht kein Teil durch</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>Wechsel zu anderem Rezept: kein Teil geht durch</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>antippen zum Ansehen, erneut tippen für Live</translation>
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
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>die Linie kennt es nicht; mit seinem Modellpaket als [[products]] in der Stationsdatei eintragen</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>die Linie löst die Kamera aus</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>Schwelle gesetzt</translation>
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
      <source>watched</source>
      <translation>überwacht</translation>
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
      <source>yes</source>
      <translation>ja</translation>
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
