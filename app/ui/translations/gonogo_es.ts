<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source> ({0} are known by name only: if they are other parts, use --new-parts)</source>
      <translation> ({0} se conocen solo por el nombre: si son otras piezas, usar --new-parts)</translation>
    </message>
    <message>
      <source> ({0} more like it)</source>
      <translation> ({0} más como esta)</translation>
    </message>
    <message>
      <source> ({0} older than the trigger thrown away)</source>
      <translation> ({0} descartadas por ser anteriores al disparo)</translation>
    </message>
    <message>
      <source> Found (in 95 % of cases): {0}.</source>
      <translation> Detectado (en el 95 % de los casos): {0}.</translation>
    </message>
    <message>
      <source> and {0} more</source>
      <translation> y {0} más</translation>
    </message>
    <message>
      <source> of lot {0}</source>
      <translation> del lote {0}</translation>
    </message>
    <message>
      <source>(and {more} more)</source>
      <translation>(y {more} más)</translation>
    </message>
    <message>
      <source>(device is not set)</source>
      <translation>(device no está fijado)</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>--device cuda: torch finds no CUDA device; use --device cpu</source>
      <translation>--device cuda: torch no encuentra ningún dispositivo CUDA; usar --device cpu</translation>
    </message>
    <message>
      <source>--option {0}: expected KEY=VALUE</source>
      <translation>--option {0}: se esperaba KEY=VALUE</translation>
    </message>
    <message>
      <source>--option {0}: {1} has no such option; known are {2}</source>
      <translation>--option {0}: {1} no tiene esa opción; se conocen {2}</translation>
    </message>
    <message>
      <source>--option {0}: {1} is given twice</source>
      <translation>--option {0}: {1} se da dos veces</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': expected a named group, (?P&lt;part&gt;...) and / or (?P&lt;group&gt;...)</source>
      <translation>--part-pattern '{0}': se esperaba un grupo con nombre, (?P&lt;part&gt;...) y / o (?P&lt;group&gt;...)</translation>
    </message>
    <message>
      <source>--part-pattern '{0}': {1}</source>
      <translation>--part-pattern '{0}': {1}</translation>
    </message>
    <message>
      <source>--patience needs synthetic defects, and no place for one was found in the select parts; leave it out</source>
      <translation>--patience necesita defectos sintéticos, y no hubo lugar para ellos en las piezas de selección; omitirlo</translation>
    </message>
    <message>
      <source>--precision bf16: this GPU has none; use --precision fp32</source>
      <translation>--precision bf16: esta GPU no lo tiene; usar --precision fp32</translation>
    </message>
    <message>
      <source>--student {0}: expected one of {1}</source>
      <translation>--student {0}: se esperaba uno de {1}</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 pieza buena</translation>
    </message>
    <message>
      <source>1 good part proves {0} on average; for {1} collect {2} more ({3} in all)</source>
      <translation>1 pieza buena demuestra {0} en promedio; para {1} reunir {2} más ({3} en total)</translation>
    </message>
    <message>
      <source>1 good part proves {0} with {1} % confidence; for {2} collect {3} more ({4} in all)</source>
      <translation>1 pieza buena demuestra {0} con {1} % de confianza; para {2} reunir {3} más ({4} en total)</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>1 de cada {n}</translation>
    </message>
    <message>
      <source>1 part</source>
      <translation>1 pieza</translation>
    </message>
    <message>
      <source>1 region, {area} px</source>
      <translation>1 región, {area} px</translation>
    </message>
    <message>
      <source>1. Write the good parts to a stick or a shared folder.</source>
      <translation>1. Guardar las piezas buenas en una memoria USB o en una carpeta compartida.</translation>
    </message>
    <message>
      <source>2. On the workstation, unpack it and run there:</source>
      <translation>2. En el PC de trabajo, descomprimir y ejecutar allí:</translation>
    </message>
    <message>
      <source>3. Bring the bundle back here.</source>
      <translation>3. Traer aquí el paquete del modelo.</translation>
    </message>
    <message>
      <source>31 days</source>
      <translation>31 días</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 días</translation>
    </message>
    <message>
      <source>; and {0} more</source>
      <translation>; y {0} más</translation>
    </message>
    <message>
      <source>; check cable, power and whether another program has it open</source>
      <translation>; revisar cable, alimentación y si otro programa la tiene abierta</translation>
    </message>
    <message>
      <source>; {0} of them {1} at or below the threshold, so if they are defective, defects like theirs pass as OK</source>
      <translation>; {0} de ellas {1} en el umbral o por debajo; si son defectuosas, defectos como los suyos pasan como OK</translation>
    </message>
    <message>
      <source>A PIN has {least} to {most} digits or letters.</source>
      <translation>Un PIN tiene de {least} a {most} cifras o letras.</translation>
    </message>
    <message>
      <source>A camera is frozen</source>
      <translation>Cámara congelada</translation>
    </message>
    <message>
      <source>A line at {score} rejects {overkill} of {good} good parts; the best promise it could keep is {share} %.</source>
      <translation>Una línea en {score} rechaza {overkill} de {good} piezas buenas; la mejor garantía posible sería {share} %.</translation>
    </message>
    <message>
      <source>A name has 1 to {most} characters.</source>
      <translation>Un nombre tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
      <source>A new product needs a name. All it takes is good parts.</source>
      <translation>Un producto nuevo necesita un nombre. Por lo demás bastan piezas buenas.</translation>
    </message>
    <message>
      <source>A part has arrived</source>
      <translation>Ha llegado una pieza</translation>
    </message>
    <message>
      <source>A part is being judged</source>
      <translation>Se está evaluando una pieza</translation>
    </message>
    <message>
      <source>A picture is blurred</source>
      <translation>Imagen borrosa</translation>
    </message>
    <message>
      <source>A picture is dark</source>
      <translation>Imagen oscura</translation>
    </message>
    <message>
      <source>A report with all pictures: {path}</source>
      <translation>Informe con todas las imágenes: {path}</translation>
    </message>
    <message>
      <source>A threshold is honest where the set shows parts as they come, not a choice.</source>
      <translation>Un umbral solo es honesto si el conjunto muestra las piezas tal como llegan, no una selección.</translation>
    </message>
    <message>
      <source>A verdict is there to be read</source>
      <translation>Hay un veredicto para leer</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>About this part</source>
      <translation>Sobre esta pieza</translation>
    </message>
    <message>
      <source>Acknowledge</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Acknowledge the alarm</source>
      <translation>Confirmar la alarma</translation>
    </message>
    <message>
      <source>Acknowledge within</source>
      <translation>Confirmar en</translation>
    </message>
    <message>
      <source>Acknowledged by the PLC</source>
      <translation>Confirmado por el PLC</translation>
    </message>
    <message>
      <source>Add a user</source>
      <translation>Añadir usuario</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Administrador</translation>
    </message>
    <message>
      <source>Alarm</source>
      <translation>Alarma</translation>
    </message>
    <message>
      <source>Alarms</source>
      <translation>Alarmas</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>All judged right at {time}.</source>
      <translation>Todas bien evaluadas a las {time}.</translation>
    </message>
    <message>
      <source>All lots</source>
      <translation>Todos los lotes</translation>
    </message>
    <message>
      <source>All recipes</source>
      <translation>Todas las recetas</translation>
    </message>
    <message>
      <source>All time</source>
      <translation>Todo el tiempo</translation>
    </message>
    <message>
      <source>All {n} golden parts were judged right.</source>
      <translation>Las {n} piezas patrón se evaluaron bien.</translation>
    </message>
    <message>
      <source>An OK may leave</source>
      <translation>OK permitido</translation>
    </message>
    <message>
      <source>An area is half drawn: close it at its first corner, or undo it.</source>
      <translation>Hay un área a medio dibujar: ciérrela en su primera esquina o deshágala.</translation>
    </message>
    <message>
      <source>An operator needs no PIN and is not in the list.</source>
      <translation>Un operador no necesita PIN y no está en la lista.</translation>
    </message>
    <message>
      <source>Anomaly maps</source>
      <translation>Mapas de anomalías</translation>
    </message>
    <message>
      <source>Another product is put in force by an engineer.</source>
      <translation>Otro producto lo activa un técnico.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Apply the numbers</source>
      <translation>Aplicar los números</translation>
    </message>
    <message>
      <source>Arrow keys move the cross, the space bar sets a corner, Enter closes an area. With Move, the space bar chooses an area, arrow keys move it, Delete removes it.</source>
      <translation>Las flechas mueven la cruz, la barra espaciadora fija una esquina, Intro cierra el área. Con Mover, la barra espaciadora elige un área, las flechas la mueven y Supr la quita.</translation>
    </message>
    <message>
      <source>Asking the camera</source>
      <translation>Preguntando a la cámara</translation>
    </message>
    <message>
      <source>At least {least} to learn from. To promise that at most 1 good part in {one} is rejected ({sure} % sure), {unseen} more that the training has not seen: {all} in all are a good start.</source>
      <translation>Al menos {least} para aprender. Para garantizar que se rechaza como máximo 1 de cada {one} piezas buenas ({sure} % de confianza), {unseen} más que el entrenamiento no haya visto: {all} en total son un buen comienzo.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Como máximo</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>Registro de auditoría</translation>
    </message>
    <message>
      <source>Back to line</source>
      <translation>A la línea</translation>
    </message>
    <message>
      <source>Back to live</source>
      <translation>Ver en vivo</translation>
    </message>
    <message>
      <source>Back to the line</source>
      <translation>Volver a la línea</translation>
    </message>
    <message>
      <source>Back to the live part</source>
      <translation>Volver a la pieza en vivo</translation>
    </message>
    <message>
      <source>Back to the live picture</source>
      <translation>Volver a la imagen en vivo</translation>
    </message>
    <message>
      <source>Backends in order</source>
      <translation>Backends por orden</translation>
    </message>
    <message>
      <source>Basler camera</source>
      <translation>Cámara Basler</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Begin again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Begin the new product</source>
      <translation>Empezar el producto nuevo</translation>
    </message>
    <message>
      <source>Being judged now. No part passes until they are through.</source>
      <translation>Evaluando ahora. Ninguna pieza pasa hasta que terminen.</translation>
    </message>
    <message>
      <source>Boxes</source>
      <translation>Marcos</translation>
    </message>
    <message>
      <source>Broken pipe</source>
      <translation>conexión rota</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>Por quién</translation>
    </message>
    <message>
      <source>Calibrated</source>
      <translation>Calibrada</translation>
    </message>
    <message>
      <source>Calibration, confidence</source>
      <translation>Calibración, confianza</translation>
    </message>
    <message>
      <source>Calibration, good parts</source>
      <translation>Calibración, piezas buenas</translation>
    </message>
    <message>
      <source>Calibration, method</source>
      <translation>Calibración, método</translation>
    </message>
    <message>
      <source>Calibration, parts above the limit</source>
      <translation>Calibración, piezas sobre el límite</translation>
    </message>
    <message>
      <source>Calibration, pictures</source>
      <translation>Calibración, imágenes</translation>
    </message>
    <message>
      <source>Calibration, time</source>
      <translation>Calibración, hora</translation>
    </message>
    <message>
      <source>Calibration, tolerated RECHECK</source>
      <translation>Calibración, REVISAR tolerados</translation>
    </message>
    <message>
      <source>Calibration, tolerated false rejects</source>
      <translation>Calibración, falsos rechazos tolerados</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>Cámara {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel the training</source>
      <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
      <source>Cannot allocate memory</source>
      <translation>sin memoria</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Check the golden parts</source>
      <translation>Comprobar piezas patrón</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Pruebas</translation>
    </message>
    <message>
      <source>Checks and drift</source>
      <translation>Pruebas y deriva</translation>
    </message>
    <message>
      <source>Choose and move what is ignored</source>
      <translation>Elegir y mover lo que se ignora</translation>
    </message>
    <message>
      <source>Choose the promise. Drag the line to see what another threshold would do.</source>
      <translation>Elegir la garantía. Arrastrar la línea para ver qué haría otro umbral.</translation>
    </message>
    <message>
      <source>Choose your name and type your PIN.</source>
      <translation>Elegir el nombre y escribir el PIN.</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Limpiar</translation>
    </message>
    <message>
      <source>Clear all filters</source>
      <translation>Quitar todos los filtros</translation>
    </message>
    <message>
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <source>Connection refused</source>
      <translation>conexión rechazada</translation>
    </message>
    <message>
      <source>Connection timed out</source>
      <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
      <source>Contour</source>
      <translation>Contorno</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copied. Paste it into your message to support.</source>
      <translation>Copiado. Pegarlo en el mensaje a soporte.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy for support</source>
      <translation>Copiar para soporte</translation>
    </message>
    <message>
      <source>Copy the trace</source>
      <translation>Copiar la traza</translation>
    </message>
    <message>
      <source>Copying ...</source>
      <translation>Copiando ...</translation>
    </message>
    <message>
      <source>Counting ...</source>
      <translation>Contando ...</translation>
    </message>
    <message>
      <source>Counts of the shift</source>
      <translation>Recuento del turno</translation>
    </message>
    <message>
      <source>Cycle p99</source>
      <translation>Ciclo p99</translation>
    </message>
    <message>
      <source>Cycle, ms</source>
      <translation>Ciclo, ms</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>Tema oscuro</translation>
    </message>
    <message>
      <source>Dark: mean level {level} of 255. Expose longer or add light.</source>
      <translation>Oscura: nivel medio {level} de 255. Exponer más tiempo o añadir luz.</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Carpeta de datos</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Base de datos</translation>
    </message>
    <message>
      <source>Defects</source>
      <translation>Defectos</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete the last digit</source>
      <translation>Borrar la última cifra</translation>
    </message>
    <message>
      <source>Delete {product} with all its versions and golden parts? It moves to the trash, from where it can be put back.</source>
      <translation>¿Borrar {product} con todas sus versiones y piezas patrón? Pasa a la papelera, de donde se puede restaurar.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Device address</source>
      <translation>Dirección del equipo</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>dispositivo ocupado</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Equipos</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>Equipos: qué indica cada uno</translation>
    </message>
    <message>
      <source>Directory not empty</source>
      <translation>la carpeta no está vacía</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disco</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>cuota de disco superada</translation>
    </message>
    <message>
      <source>Display</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <source>Drag a rectangle around what is to be inspected; cover what may differ.</source>
      <translation>Trazar un rectángulo alrededor de lo que se inspecciona; cubrir lo que puede variar.</translation>
    </message>
    <message>
      <source>Draw a free area that is ignored</source>
      <translation>Dibujar un área libre que se ignora</translation>
    </message>
    <message>
      <source>Draw a rectangle that is ignored</source>
      <translation>Dibujar un rectángulo ignorado</translation>
    </message>
    <message>
      <source>Draw the inspected region</source>
      <translation>Dibujar la región inspeccionada</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <source>Drift alarm</source>
      <translation>Alarma de deriva</translation>
    </message>
    <message>
      <source>Earlier part: {verdict}</source>
      <translation>Pieza anterior: {verdict}</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <source>Engineer {number}</source>
      <translation>Técnico {number}</translation>
    </message>
    <message>
      <source>Enlarge both pictures</source>
      <translation>Ampliar ambas imágenes</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <source>Epoch {epoch}, loss {loss}, {left} left</source>
      <translation>Época {epoch}, pérdida {loss}, faltan {left}</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export CSV</source>
      <translation>Exportar CSV</translation>
    </message>
    <message>
      <source>Export the selected parts</source>
      <translation>Exportar las piezas elegidas</translation>
    </message>
    <message>
      <source>Export the set</source>
      <translation>Exportar conjunto</translation>
    </message>
    <message>
      <source>Export what is shown as CSV</source>
      <translation>Exportar lo mostrado como CSV</translation>
    </message>
    <message>
      <source>Exported: {n} parts, {pictures} pictures, {maps} maps, in {folder}</source>
      <translation>Exportado: {n} piezas, {pictures} imágenes, {maps} mapas, en {folder}</translation>
    </message>
    <message>
      <source>Exporting: {n} parts done</source>
      <translation>Exportando: {n} piezas hechas</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>Exposición</translation>
    </message>
    <message>
      <source>Exposure is fine: mean level {level} of 255.</source>
      <translation>Exposición correcta: nivel medio {level} de 255.</translation>
    </message>
    <message>
      <source>Exposure, µs</source>
      <translation>Exposición, µs</translation>
    </message>
    <message>
      <source>FAULT</source>
      <translation>FALLO</translation>
    </message>
    <message>
      <source>FAULTED</source>
      <translation>EN FALLO</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <source>False drift alarm</source>
      <translation>Falsa alarma de deriva</translation>
    </message>
    <message>
      <source>False reject</source>
      <translation>Falso rechazo</translation>
    </message>
    <message>
      <source>Field of the part</source>
      <translation>Zona de la pieza</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>el archivo existe</translation>
    </message>
    <message>
      <source>File too large</source>
      <translation>archivo demasiado grande</translation>
    </message>
    <message>
      <source>Fill the page with this part</source>
      <translation>Llenar la página con esta pieza</translation>
    </message>
    <message>
      <source>Find each part in its picture and turn it upright: for parts that lie anyhow</source>
      <translation>Encontrar cada pieza en su imagen y enderezarla: para piezas que quedan en cualquier postura</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>Enfoque</translation>
    </message>
    <message>
      <source>Focus, compared with the best so far</source>
      <translation>Enfoque, comparado con el mejor hasta ahora</translation>
    </message>
    <message>
      <source>Folder for the set</source>
      <translation>Carpeta para el conjunto</translation>
    </message>
    <message>
      <source>Folder of pictures of good parts</source>
      <translation>Carpeta con imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Folder with pictures of defects</source>
      <translation>Carpeta con imágenes de defectos</translation>
    </message>
    <message>
      <source>Folder with pictures of defects, if you have some</source>
      <translation>Carpeta con imágenes de defectos, si las hay</translation>
    </message>
    <message>
      <source>Frames between station and PLC, the newest last</source>
      <translation>Tramas entre estación y PLC, la más reciente al final</translation>
    </message>
    <message>
      <source>From ... to ...</source>
      <translation>De ... a ...</translation>
    </message>
    <message>
      <source>From version {old} to version {new}</source>
      <translation>De la versión {old} a la versión {new}</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pant. completa</translation>
    </message>
    <message>
      <source>Full screen, F11</source>
      <translation>Pantalla completa, F11</translation>
    </message>
    <message>
      <source>Further recipes or backends in the period: {n}; choose one above to see it.</source>
      <translation>Más recetas o backends en el período: {n}; elegir uno arriba para verlo.</translation>
    </message>
    <message>
      <source>GStreamer pipeline</source>
      <translation>Pipeline GStreamer</translation>
    </message>
    <message>
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <source>Gallery</source>
      <translation>Galería</translation>
    </message>
    <message>
      <source>Gap in the record</source>
      <translation>Hueco en el registro</translation>
    </message>
    <message>
      <source>GenICam camera</source>
      <translation>cámara GenICam</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Go on with the selected product</source>
      <translation>Seguir con el producto elegido</translation>
    </message>
    <message>
      <source>Go on without a check</source>
      <translation>Seguir sin comprobar</translation>
    </message>
    <message>
      <source>Go on without golden parts</source>
      <translation>Seguir sin piezas patrón</translation>
    </message>
    <message>
      <source>Golden part {name}</source>
      <translation>Pieza patrón {name}</translation>
    </message>
    <message>
      <source>Golden parts</source>
      <translation>Piezas patrón</translation>
    </message>
    <message>
      <source>Gonogo is under the Apache License 2.0. Every package keeps its own licence and notices in its folder below {folder}.</source>
      <translation>Gonogo se distribuye bajo la Apache License 2.0. Cada paquete conserva su propia licencia y sus avisos en su carpeta dentro de {folder}.</translation>
    </message>
    <message>
      <source>Gonogo {version}</source>
      <translation>Gonogo {version}</translation>
    </message>
    <message>
      <source>Gonogo: teach a product</source>
      <translation>Gonogo: enseñar un producto</translation>
    </message>
    <message>
      <source>Good parts</source>
      <translation>Piezas buenas</translation>
    </message>
    <message>
      <source>Good parts and faults stay</source>
      <translation>Piezas buenas y fallos se guardan</translation>
    </message>
    <message>
      <source>Good parts rejected, at most</source>
      <translation>Piezas buenas rechazadas, máximo</translation>
    </message>
    <message>
      <source>Heartbeat every</source>
      <translation>Señal de vida cada</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>Hide frames that repeat</source>
      <translation>Ocultar tramas repetidas</translation>
    </message>
    <message>
      <source>Hide repeats</source>
      <translation>Sin repetidas</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>I/O monitor</source>
      <translation>Monitor E/S</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <source>Ignore area</source>
      <translation>Ignorar área</translation>
    </message>
    <message>
      <source>Ignore nothing</source>
      <translation>No ignorar nada</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import the bundle</source>
      <translation>Importar paquete</translation>
    </message>
    <message>
      <source>Import the defects</source>
      <translation>Importar los defectos</translation>
    </message>
    <message>
      <source>Import the folder</source>
      <translation>Importar la carpeta</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>error de entrada/salida</translation>
    </message>
    <message>
      <source>Inspect</source>
      <translation>Inspección</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>Paquetes instalados con sus licencias</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Judge the golden parts</source>
      <translation>Evaluar piezas patrón</translation>
    </message>
    <message>
      <source>Judge the golden parts now? Parts that arrive meanwhile are FAULT.</source>
      <translation>¿Evaluar ahora las piezas patrón? Las piezas que lleguen mientras tanto serán FALLO.</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Judging the golden parts</source>
      <translation>Evaluando las piezas patrón</translation>
    </message>
    <message>
      <source>Keep the ticked parts</source>
      <translation>Guardar las marcadas</translation>
    </message>
    <message>
      <source>Kept for {n} parts: {label}</source>
      <translation>Guardado para {n} piezas: {label}</translation>
    </message>
    <message>
      <source>Kept in {file}; the line tells the camera at its next start.</source>
      <translation>Guardado en {file}; la línea lo dirá a la cámara en su próximo arranque.</translation>
    </message>
    <message>
      <source>Kept: {label}</source>
      <translation>Guardado: {label}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Quiosco</translation>
    </message>
    <message>
      <source>Known-bad masters</source>
      <translation>Patrones defectuosos</translation>
    </message>
    <message>
      <source>Labels and sets below are for all of them.</source>
      <translation>Las etiquetas y conjuntos de abajo valen para todas.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Largest defect from, in pixels</source>
      <translation>Mayor defecto desde, en píxeles</translation>
    </message>
    <message>
      <source>Largest defect to, in pixels</source>
      <translation>Mayor defecto hasta, en píxeles</translation>
    </message>
    <message>
      <source>Largest defect, px</source>
      <translation>Mayor defecto, px</translation>
    </message>
    <message>
      <source>Last 24 hours</source>
      <translation>Últimas 24 horas</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last NG</source>
      <translation>Último NG</translation>
    </message>
    <message>
      <source>Last NG part: none yet</source>
      <translation>Última pieza NG: aún ninguna</translation>
    </message>
    <message>
      <source>Last NG {part}</source>
      <translation>Último NG {part}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Last hour</source>
      <translation>Última hora</translation>
    </message>
    <message>
      <source>Last parts</source>
      <translation>Últimas piezas</translation>
    </message>
    <message>
      <source>Last {count} parts</source>
      <translation>Últimas {count} piezas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Licence of Gonogo</source>
      <translation>Licencia de Gonogo</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>Tema claro</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Limit, {backend}</source>
      <translation>Límite, {backend}</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Line timing</source>
      <translation>Tiempos de la línea</translation>
    </message>
    <message>
      <source>Line to the promise</source>
      <translation>Línea en garantía</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Imagen en vivo</translation>
    </message>
    <message>
      <source>Lock OK until {count} known-bad masters were rejected? Good parts that arrive meanwhile are FAULT. Have the masters at hand.</source>
      <translation>¿Bloquear OK hasta que se rechacen {count} patrones defectuosos? Las piezas buenas que lleguen mientras tanto serán FALLO. Tener los patrones a mano.</translation>
    </message>
    <message>
      <source>Lock and start</source>
      <translation>Bloquear e iniciar</translation>
    </message>
    <message>
      <source>Locked: {role}</source>
      <translation>Bloqueado: {role}</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Logged in: {name}</source>
      <translation>Sesión: {name}</translation>
    </message>
    <message>
      <source>Logged in: {name}, {role}</source>
      <translation>Sesión: {name}, {role}</translation>
    </message>
    <message>
      <source>Longest, ms</source>
      <translation>Más largo, ms</translation>
    </message>
    <message>
      <source>Looking ...</source>
      <translation>Buscando ...</translation>
    </message>
    <message>
      <source>Looking for the good part that looks most like it ...</source>
      <translation>Buscando la pieza buena más parecida ...</translation>
    </message>
    <message>
      <source>Looking for the part in every picture.</source>
      <translation>Se busca la pieza en cada imagen.</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Loss of the training</source>
      <translation>Pérdida del entrenamiento</translation>
    </message>
    <message>
      <source>Lot</source>
      <translation>Lote</translation>
    </message>
    <message>
      <source>Make administrator</source>
      <translation>Hacer administrador</translation>
    </message>
    <message>
      <source>Make engineer</source>
      <translation>Hacer técnico</translation>
    </message>
    <message>
      <source>Make the first administrator</source>
      <translation>Crear el primer administrador</translation>
    </message>
    <message>
      <source>Make {name} an administrator? {name} can then manage users, too.</source>
      <translation>¿Hacer administrador a {name}? {name} también podrá gestionar usuarios.</translation>
    </message>
    <message>
      <source>Make {name} an engineer? {name} can no longer manage users.</source>
      <translation>¿Hacer técnico a {name}? {name} ya no podrá gestionar usuarios.</translation>
    </message>
    <message>
      <source>Making the bundle and proving it against what was trained</source>
      <translation>Creando el paquete y comprobándolo con lo entrenado</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Masters rejected</source>
      <translation>Patrones rechazados</translation>
    </message>
    <message>
      <source>Masters {done}/{all}</source>
      <translation>Patrones {done}/{all}</translation>
    </message>
    <message>
      <source>Mean score</source>
      <translation>Valor medio</translation>
    </message>
    <message>
      <source>Means outside: {n} of {all}. Drift alarms (dotted): {alarms}.</source>
      <translation>Medias fuera: {n} de {all}. Alarmas de deriva (punteadas): {alarms}.</translation>
    </message>
    <message>
      <source>Measuring the good parts that were kept back</source>
      <translation>Midiendo las piezas buenas reservadas</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Menu of all pages, F10</source>
      <translation>Menú de todas las páginas, F10</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Modbus RTU, the PLC is master</source>
      <translation>Modbus RTU, el PLC es maestro</translation>
    </message>
    <message>
      <source>Modbus RTU, the station is master</source>
      <translation>Modbus RTU, la estación es maestro</translation>
    </message>
    <message>
      <source>Model (bundle)</source>
      <translation>Modelo (bundle)</translation>
    </message>
    <message>
      <source>More filters</source>
      <translation>Más filtros</translation>
    </message>
    <message>
      <source>Most alike of the newest {n} good ones: part {number}</source>
      <translation>La más parecida de las {n} buenas más recientes: pieza {number}</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>My PIN</source>
      <translation>Mi PIN</translation>
    </message>
    <message>
      <source>NG</source>
      <translation>NG</translation>
    </message>
    <message>
      <source>NG and RECHECK stay</source>
      <translation>NG y REVISAR se guardan</translation>
    </message>
    <message>
      <source>NOT READY</source>
      <translation>NO LISTO</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the product</source>
      <translation>Nombre del producto</translation>
    </message>
    <message>
      <source>Nearest good part</source>
      <translation>Pieza buena más parecida</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nuevo PIN</translation>
    </message>
    <message>
      <source>New PIN for {name}</source>
      <translation>Nuevo PIN para {name}</translation>
    </message>
    <message>
      <source>New user</source>
      <translation>Usuario nuevo</translation>
    </message>
    <message>
      <source>Newer</source>
      <translation>Más nueva</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>No defects in this period.</source>
      <translation>Sin defectos en este período.</translation>
    </message>
    <message>
      <source>No defects yet.</source>
      <translation>Aún no hay defectos.</translation>
    </message>
    <message>
      <source>No good part yet</source>
      <translation>Aún no hay pieza buena</translation>
    </message>
    <message>
      <source>No part has come yet</source>
      <translation>Aún no ha llegado ninguna pieza</translation>
    </message>
    <message>
      <source>No part passes: judging the golden parts</source>
      <translation>No pasa ninguna pieza: evaluando las piezas patrón</translation>
    </message>
    <message>
      <source>No part passes: switching to {product}</source>
      <translation>No pasa ninguna pieza: cambiando a {product}</translation>
    </message>
    <message>
      <source>No part selected</source>
      <translation>Ninguna pieza elegida</translation>
    </message>
    <message>
      <source>No part yet</source>
      <translation>Aún no hay pieza</translation>
    </message>
    <message>
      <source>No parts in this period.</source>
      <translation>Sin piezas en este período.</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>No picture of a part is kept.</source>
      <translation>No se guarda imagen de ninguna pieza.</translation>
    </message>
    <message>
      <source>No picture of this part</source>
      <translation>Sin imagen de esta pieza</translation>
    </message>
    <message>
      <source>No picture was kept of this part. Pictures of good parts are kept where the station file says keep_ok_images; on a full disk none are.</source>
      <translation>No se guardó imagen de esta pieza. Las imágenes de piezas buenas se guardan donde el archivo de la estación dice keep_ok_images; con el disco lleno, ninguna.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Aún no hay imagen</translation>
    </message>
    <message>
      <source>No pictures to choose from</source>
      <translation>No hay imágenes para elegir</translation>
    </message>
    <message>
      <source>No route to host</source>
      <translation>sin ruta al equipo</translation>
    </message>
    <message>
      <source>No scores of good parts in this period.</source>
      <translation>Sin valores de piezas buenas en este período.</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>No such device</source>
      <translation>no existe el dispositivo</translation>
    </message>
    <message>
      <source>No such device or address</source>
      <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
      <source>No such parts</source>
      <translation>No hay tales piezas</translation>
    </message>
    <message>
      <source>Nobody has a PIN yet, so everybody may do everything here. From the first administrator on, all but watching and acknowledging needs a PIN.</source>
      <translation>Nadie tiene PIN todavía, así que aquí todos pueden hacer todo. Desde el primer administrador, todo salvo mirar y confirmar requiere un PIN.</translation>
    </message>
    <message>
      <source>Nobody has been given a PIN yet, so everybody may do everything. Make the first administrator on the page Users.</source>
      <translation>Nadie tiene PIN todavía, así que todos pueden hacer todo. Crear el primer administrador en la página Usuarios.</translation>
    </message>
    <message>
      <source>Nobody has said anything about this part yet.</source>
      <translation>Nadie ha dicho aún nada sobre esta pieza.</translation>
    </message>
    <message>
      <source>Nobody is logged in: {role}</source>
      <translation>Sin sesión: {role}</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>Ninguna.</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>Not acknowledged</source>
      <translation>Sin confirmar</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Aún sin comprobar.</translation>
    </message>
    <message>
      <source>Not judged yet</source>
      <translation>Aún sin evaluar</translation>
    </message>
    <message>
      <source>Not judged yet.</source>
      <translation>Aún sin evaluar.</translation>
    </message>
    <message>
      <source>Not sent</source>
      <translation>No enviada</translation>
    </message>
    <message>
      <source>Not written: {reason}</source>
      <translation>No escrito: {reason}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Nothing can be set here: cameras of the kind {kind} have no settings.</source>
      <translation>Aquí no hay nada que ajustar: las cámaras del tipo {kind} no tienen ajustes.</translation>
    </message>
    <message>
      <source>Nothing differs from what the station file says.</source>
      <translation>Nada difiere de lo que dice el archivo de la estación.</translation>
    </message>
    <message>
      <source>Nothing was done in this period, or nothing that fits the search.</source>
      <translation>No se hizo nada en este período, o nada que coincida con la búsqueda.</translation>
    </message>
    <message>
      <source>Nothing was sent.</source>
      <translation>No se envió nada.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>OK is locked: {done} of {all} masters rejected. Send the next known-bad master.</source>
      <translation>OK bloqueado: {done} de {all} patrones rechazados. Enviar el siguiente patrón defectuoso.</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Older</source>
      <translation>Más antigua</translation>
    </message>
    <message>
      <source>On the bars: the share of all up to there.</source>
      <translation>Sobre las barras: porcentaje acumulado hasta allí.</translation>
    </message>
    <message>
      <source>On the wire: {kind}</source>
      <translation>En el cable: {kind}</translation>
    </message>
    <message>
      <source>On this station</source>
      <translation>En esta estación</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un momento</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <source>Opacity of the map</source>
      <translation>Opacidad del mapa</translation>
    </message>
    <message>
      <source>Open the step Threshold first: the pictures must be scored.</source>
      <translation>Abrir antes el paso Umbral: las imágenes necesitan valores.</translation>
    </message>
    <message>
      <source>OpenCV cannot write PNG; install opencv-python-headless again</source>
      <translation>OpenCV no puede escribir PNG; instalar de nuevo opencv-python-headless</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>operación no permitida</translation>
    </message>
    <message>
      <source>Operators need no PIN and are not in this list.</source>
      <translation>Los operadores no necesitan PIN y no están en esta lista.</translation>
    </message>
    <message>
      <source>Or a folder of pictures</source>
      <translation>O una carpeta de imágenes</translation>
    </message>
    <message>
      <source>Or go on where you left:</source>
      <translation>O seguir donde se dejó:</translation>
    </message>
    <message>
      <source>Or the path of a picture file</source>
      <translation>O la ruta de un archivo de imagen</translation>
    </message>
    <message>
      <source>Other product</source>
      <translation>Otro producto</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN change failed</source>
      <translation>cambio de PIN fallido</translation>
    </message>
    <message>
      <source>PIN changed</source>
      <translation>PIN cambiado</translation>
    </message>
    <message>
      <source>PIN or password</source>
      <translation>PIN o contraseña</translation>
    </message>
    <message>
      <source>PLC</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>PLC kind {0}: expected one of {1}</source>
      <translation>tipo de PLC {0}: se esperaba uno de {1}</translation>
    </message>
    <message>
      <source>PLC link loopback is lost: it is closed or unplugged; plug it in</source>
      <translation>el enlace PLC loopback se ha perdido: está cerrado o desenchufado; enchufarlo</translation>
    </message>
    <message>
      <source>PLC link loopback is unplugged; plug it in</source>
      <translation>el enlace PLC loopback está desenchufado; enchufarlo</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: the PLC does not answer; check cable and `device_id`</source>
      <translation>el enlace PLC {0} se ha perdido: el PLC no responde; revisar el cable y `device_id`</translation>
    </message>
    <message>
      <source>PLC link {0} is lost: {1}</source>
      <translation>el enlace PLC {0} se ha perdido: {1}</translation>
    </message>
    <message>
      <source>PLC port is not set: {0}</source>
      <translation>el puerto del PLC no está fijado: {0}</translation>
    </message>
    <message>
      <source>PLC port {0}: gpiod is not installed; install it with: pip install 'gonogo[gpio]'</source>
      <translation>puerto PLC {0}: gpiod no está instalado; instalarlo con: pip install 'gonogo[gpio]'</translation>
    </message>
    <message>
      <source>PLC port {0}: it has no control lines; take a real serial port or adapter</source>
      <translation>puerto PLC {0}: no tiene líneas de control; usar un puerto serie real o un adaptador</translation>
    </message>
    <message>
      <source>PLC port {0}: its pins cannot be had ({1}); check their names with gpioinfo, rights (group of the chip) and that no other program has them</source>
      <translation>puerto PLC {0}: no se puede disponer de sus pines ({1}); revisar sus nombres con gpioinfo, los permisos (grupo del chip) y que ningún otro programa los tenga</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}</source>
      <translation>puerto PLC {0}: {1}</translation>
    </message>
    <message>
      <source>PLC port {0}: {1}: no pin is named; see gpioinfo</source>
      <translation>puerto PLC {0}: {1}: no se nombra ningún pin; ver gpioinfo</translation>
    </message>
    <message>
      <source>PLC trace {0}: cannot be written ({1}); correct `trace` under [plc] in the station file or remove it</source>
      <translation>traza PLC {0}: no se puede escribir ({1}); corregir o quitar `trace` en [plc] del archivo de la estación</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Packing the good parts.</source>
      <translation>Empaquetando las piezas buenas.</translation>
    </message>
    <message>
      <source>Part pattern</source>
      <translation>Patrón de pieza</translation>
    </message>
    <message>
      <source>Parts</source>
      <translation>Piezas</translation>
    </message>
    <message>
      <source>Parts of which the answer is known</source>
      <translation>Piezas cuya respuesta se conoce</translation>
    </message>
    <message>
      <source>Passed: all {all} masters were rejected, OK may leave.</source>
      <translation>Superado: se rechazaron los {all} patrones, OK permitido.</translation>
    </message>
    <message>
      <source>Path of NAME.gonogo</source>
      <translation>Ruta de NAME.gonogo</translation>
    </message>
    <message>
      <source>Path of a picture file</source>
      <translation>Ruta de un archivo de imagen</translation>
    </message>
    <message>
      <source>Path of the bundle</source>
      <translation>Ruta del paquete del modelo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Pause the trace</source>
      <translation>Pausar la traza</translation>
    </message>
    <message>
      <source>Paused. The lamps go on.</source>
      <translation>En pausa. Las lámparas siguen.</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <source>Period: {days}</source>
      <translation>Período: {days}</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture at the latest after</source>
      <translation>Imagen a más tardar tras</translation>
    </message>
    <message>
      <source>Picture of the camera</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <source>Picture of the nearest good part</source>
      <translation>Imagen de la pieza buena más parecida</translation>
    </message>
    <message>
      <source>Picture of the part</source>
      <translation>Imagen de la pieza</translation>
    </message>
    <message>
      <source>Picture of the product</source>
      <translation>Imagen del producto</translation>
    </message>
    <message>
      <source>Picture of the selected part</source>
      <translation>Imagen de la pieza elegida</translation>
    </message>
    <message>
      <source>Picture size, px</source>
      <translation>Tamaño imagen, px</translation>
    </message>
    <message>
      <source>Picture with the inspected region</source>
      <translation>Imagen con la región inspeccionada</translation>
    </message>
    <message>
      <source>Picture: part {part}.</source>
      <translation>Imagen: pieza {part}.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Pictures of good parts</source>
      <translation>Imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>Pictures per second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <source>Pin of the trigger</source>
      <translation>Pin del disparo</translation>
    </message>
    <message>
      <source>Pins for OK and reject</source>
      <translation>Pines de OK y rechazo</translation>
    </message>
    <message>
      <source>Pixel format</source>
      <translation>Formato de píxel</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <source>Product {product}, {details}; tap for others</source>
      <translation>Producto {product}, {details}; tocar para ver otros</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Products that are being taught</source>
      <translation>Productos que se están enseñando</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Garantía</translation>
    </message>
    <message>
      <source>Promise for RECHECK</source>
      <translation>Garantía para REVISAR</translation>
    </message>
    <message>
      <source>Promise, bound</source>
      <translation>Garantía, cota</translation>
    </message>
    <message>
      <source>Promise, kind</source>
      <translation>Garantía, tipo</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>Pulso</translation>
    </message>
    <message>
      <source>Put a good part under the camera. Turn the lens until the bar is longest.</source>
      <translation>Poner una pieza buena bajo la cámara. Girar el objetivo hasta que la barra sea lo más larga posible.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>Activar</translation>
    </message>
    <message>
      <source>Put the older version {version} of {product} in force again? It becomes version {next}. Until it is in force, no part passes: what arrives is FAULT.</source>
      <translation>¿Activar de nuevo la versión anterior {version} de {product}? Pasa a ser la versión {next}. Hasta que esté vigente no pasa ninguna pieza: lo que llegue será FALLO.</translation>
    </message>
    <message>
      <source>Put the recipe in force. Older versions are kept.</source>
      <translation>Activar la receta. Las versiones anteriores se conservan.</translation>
    </message>
    <message>
      <source>Put version {version} of {product} in force? Until it is, no part passes: what arrives is FAULT.</source>
      <translation>¿Activar la versión {version} de {product}? Hasta que esté vigente no pasa ninguna pieza: lo que llegue será FALLO.</translation>
    </message>
    <message>
      <source>READY</source>
      <translation>LISTO</translation>
    </message>
    <message>
      <source>RECHECK</source>
      <translation>REVISAR</translation>
    </message>
    <message>
      <source>RECHECK from, {backend}</source>
      <translation>REVISAR desde, {backend}</translation>
    </message>
    <message>
      <source>Rate</source>
      <translation>Frecuencia</translation>
    </message>
    <message>
      <source>Read all</source>
      <translation>Leer todo</translation>
    </message>
    <message>
      <source>Read all alarms</source>
      <translation>Leer todas las alarmas</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>Reading what is installed</source>
      <translation>Leyendo lo instalado</translation>
    </message>
    <message>
      <source>Reason for the label</source>
      <translation>Motivo de la etiqueta</translation>
    </message>
    <message>
      <source>Reason of the release</source>
      <translation>Motivo de la liberación</translation>
    </message>
    <message>
      <source>Reason, such as: dust</source>
      <translation>Motivo, por ejemplo: polvo</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Recheck · Fault</source>
      <translation>Revisar · Fallo</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <source>Recipe in force</source>
      <translation>Receta vigente</translation>
    </message>
    <message>
      <source>Recipes</source>
      <translation>Recetas</translation>
    </message>
    <message>
      <source>Recipes of this station</source>
      <translation>Recetas de esta estación</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Red, green, blue</source>
      <translation>Rojo, verde, azul</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <source>Registers begin at</source>
      <translation>Registros desde</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazadas</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Liberar</translation>
    </message>
    <message>
      <source>Release again</source>
      <translation>Liberar de nuevo</translation>
    </message>
    <message>
      <source>Released as version {version}.</source>
      <translation>Liberada como versión {version}.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the chosen area</source>
      <translation>Quitar el área elegida</translation>
    </message>
    <message>
      <source>Remove the last</source>
      <translation>Quitar la última</translation>
    </message>
    <message>
      <source>Remove {name}? What {name} did stays in the audit trail.</source>
      <translation>¿Quitar a {name}? Lo que hizo {name} queda en el registro de auditoría.</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>Quitado.</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Reinicio</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Right now</source>
      <translation>Ahora mismo</translation>
    </message>
    <message>
      <source>SQLite in the data folder</source>
      <translation>SQLite en la carpeta de datos</translation>
    </message>
    <message>
      <source>STARTING</source>
      <translation>ARRANCANDO</translation>
    </message>
    <message>
      <source>STOP REQUEST: {0} parts in a row were not OK; stop the line, look at the last parts, the light, the camera and the tool, then acknowledge</source>
      <translation>PARADA SOLICITADA: {0} piezas seguidas no fueron OK; parar la línea, revisar las últimas piezas, la luz, la cámara y la herramienta, y confirmar</translation>
    </message>
    <message>
      <source>SWITCHING</source>
      <translation>CAMBIANDO</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save CSV</source>
      <translation>Guardar CSV</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>Guardar PDF</translation>
    </message>
    <message>
      <source>Save the report as PDF</source>
      <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
      <source>Save the table of shifts as CSV</source>
      <translation>Guardar la tabla de turnos como CSV</translation>
    </message>
    <message>
      <source>Save the trace as a file</source>
      <translation>Guardar la traza como archivo</translation>
    </message>
    <message>
      <source>Saved as {path}</source>
      <translation>Guardado como {path}</translation>
    </message>
    <message>
      <source>Say in a few words why; it stands in the history of the recipe.</source>
      <translation>Decir en pocas palabras por qué; queda en el historial de la receta.</translation>
    </message>
    <message>
      <source>Say that this part is defective</source>
      <translation>Marcar esta pieza como defectuosa</translation>
    </message>
    <message>
      <source>Say that this part is good</source>
      <translation>Marcar esta pieza como buena</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Score from</source>
      <translation>Valor desde</translation>
    </message>
    <message>
      <source>Score of the last 200 parts</source>
      <translation>Valor de las últimas 200 piezas</translation>
    </message>
    <message>
      <source>Score of the last {n} parts</source>
      <translation>Valor de las últimas {n} piezas</translation>
    </message>
    <message>
      <source>Score to</source>
      <translation>Valor hasta</translation>
    </message>
    <message>
      <source>Score: how strange a part looks</source>
      <translation>Valor: lo extraña que se ve una pieza</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>Scores of good parts and defects</source>
      <translation>Valores de piezas buenas y defectos</translation>
    </message>
    <message>
      <source>Scores, and the line that can be moved</source>
      <translation>Valores y la línea que se puede mover</translation>
    </message>
    <message>
      <source>Scoring pictures that the training has not seen</source>
      <translation>Valorando imágenes que el entrenamiento no ha visto</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search a package or a licence</source>
      <translation>Buscar un paquete o una licencia</translation>
    </message>
    <message>
      <source>See how strange good parts and known defects look. Defects are optional.</source>
      <translation>Ver lo extrañas que se ven las piezas buenas y los defectos conocidos. Los defectos son opcionales.</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Elegir todas</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>Elegir varias</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Send to the next calibration set</source>
      <translation>Enviar al próximo conjunto de calibración</translation>
    </message>
    <message>
      <source>Send to the next training set</source>
      <translation>Enviar al próximo conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>Sent to the calibration set</source>
      <translation>Enviada al conjunto de calibración</translation>
    </message>
    <message>
      <source>Sent to the next calibration set: {n} ({folder}).</source>
      <translation>Enviadas al próximo conjunto de calibración: {n} ({folder}).</translation>
    </message>
    <message>
      <source>Sent to the next training set: {n} ({folder}).</source>
      <translation>Enviadas al próximo conjunto de entrenamiento: {n} ({folder}).</translation>
    </message>
    <message>
      <source>Sent to the training set</source>
      <translation>Enviada al conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>Sent, not acknowledged</source>
      <translation>Enviada, sin confirmar</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Set the threshold</source>
      <translation>Fijar el umbral</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Turno</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Turnos</translation>
    </message>
    <message>
      <source>Shifts begin</source>
      <translation>Inicio de turnos</translation>
    </message>
    <message>
      <source>Show the anomaly map</source>
      <translation>Mostrar el mapa de anomalías</translation>
    </message>
    <message>
      <source>Show the boxes of the defects</source>
      <translation>Mostrar los marcos de los defectos</translation>
    </message>
    <message>
      <source>Show the gallery again</source>
      <translation>Volver a mostrar la galería</translation>
    </message>
    <message>
      <source>Show the next newer part</source>
      <translation>Mostrar la siguiente pieza más nueva</translation>
    </message>
    <message>
      <source>Show the next older part</source>
      <translation>Mostrar la siguiente pieza más antigua</translation>
    </message>
    <message>
      <source>Show the whole pictures</source>
      <translation>Mostrar las imágenes enteras</translation>
    </message>
    <message>
      <source>Show {verdict}</source>
      <translation>Mostrar {verdict}</translation>
    </message>
    <message>
      <source>Show: {mode}</source>
      <translation>Mostrar: {mode}</translation>
    </message>
    <message>
      <source>Shrink both pictures</source>
      <translation>Reducir ambas imágenes</translation>
    </message>
    <message>
      <source>Signal</source>
      <translation>Señal</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>Señales</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Smallest defect</source>
      <translation>Menor defecto</translation>
    </message>
    <message>
      <source>Smallest defect (px)</source>
      <translation>Menor defecto (px)</translation>
    </message>
    <message>
      <source>Smallest defect, px</source>
      <translation>Menor defecto, px</translation>
    </message>
    <message>
      <source>Something runs still; wait for it or cancel it.</source>
      <translation>Aún hay algo en marcha; esperar o cancelar.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <source>Start the challenge</source>
      <translation>Iniciar la prueba</translation>
    </message>
    <message>
      <source>Start the line with: gonogo run --bundle {bundle} --recipe {recipe}</source>
      <translation>Iniciar la línea con: gonogo run --bundle {bundle} --recipe {recipe}</translation>
    </message>
    <message>
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <source>Starting: self-test</source>
      <translation>Inicio: autotest</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <source>Station file</source>
      <translation>Archivo de la estación</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadística</translation>
    </message>
    <message>
      <source>Stop request</source>
      <translation>Solicitud de parada</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Stopped. Resume goes on where it was.</source>
      <translation>Detenido. Reanudar sigue donde estaba.</translation>
    </message>
    <message>
      <source>Stopping; what was learned so far is kept.</source>
      <translation>Deteniendo; lo aprendido hasta ahora se conserva.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Switch from {old} to {new}? Until the new recipe is in force no part passes: what arrives is FAULT.</source>
      <translation>¿Cambiar de {old} a {new}? Hasta que la nueva receta esté vigente no pasa ninguna pieza: lo que llegue será FALLO.</translation>
    </message>
    <message>
      <source>Switch to the dark theme</source>
      <translation>Cambiar al tema oscuro</translation>
    </message>
    <message>
      <source>Switch to the light theme</source>
      <translation>Cambiar al tema claro</translation>
    </message>
    <message>
      <source>Switch to {product}</source>
      <translation>Cambiar a {product}</translation>
    </message>
    <message>
      <source>Switching to {new}. No part passes until it is in force.</source>
      <translation>Cambiando a {new}. No pasa ninguna pieza hasta que esté vigente.</translation>
    </message>
    <message>
      <source>Take a picture of many different good parts, as they come; only good ones.</source>
      <translation>Tomar imágenes de muchas piezas buenas distintas, tal como llegan; solo buenas.</translation>
    </message>
    <message>
      <source>Take picture</source>
      <translation>Tomar imagen</translation>
    </message>
    <message>
      <source>Takt</source>
      <translation>Takt</translation>
    </message>
    <message>
      <source>Tap a part on the left to see it here.</source>
      <translation>Tocar una pieza a la izquierda para verla aquí.</translation>
    </message>
    <message>
      <source>Tap an ignored area to choose it; drag it to another place, or remove it.</source>
      <translation>Toque un área ignorada para elegirla; arrástrela a otro lugar o quítela.</translation>
    </message>
    <message>
      <source>Tap the corners of what may differ, the first one again to close; or draw.</source>
      <translation>Toque las esquinas de lo que puede variar y de nuevo la primera para cerrar; o dibuje.</translation>
    </message>
    <message>
      <source>Tap the product that comes next.</source>
      <translation>Tocar el producto que sigue.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Enseñar</translation>
    </message>
    <message>
      <source>Teach a product</source>
      <translation>Enseñar un producto</translation>
    </message>
    <message>
      <source>Tell the camera these settings</source>
      <translation>Dar estos ajustes a la cámara</translation>
    </message>
    <message>
      <source>Text of the licence</source>
      <translation>Texto de la licencia</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>Es demasiado pequeño: dibujar al menos {side} x {side} píxeles.</translation>
    </message>
    <message>
      <source>That outline crosses or touches itself, or has no area: draw it once around.</source>
      <translation>Ese contorno se cruza o se toca a sí mismo, o no tiene área: dibújelo una sola vuelta.</translation>
    </message>
    <message>
      <source>That reaches beyond the picture: make it smaller or move it.</source>
      <translation>Se sale de la imagen: reducirlo o moverlo.</translation>
    </message>
    <message>
      <source>That would ignore all of the region: leave something to inspect.</source>
      <translation>Eso ignoraría toda la región: dejar algo que inspeccionar.</translation>
    </message>
    <message>
      <source>The PIN of {name} is damaged in {file}; an administrator gives a new one on the page Users.</source>
      <translation>El PIN de {name} está dañado en {file}; un administrador asigna otro en la página Usuarios.</translation>
    </message>
    <message>
      <source>The PLC asks for another recipe</source>
      <translation>El PLC pide otra receta</translation>
    </message>
    <message>
      <source>The PLC has read the verdict</source>
      <translation>El PLC ha leído el veredicto</translation>
    </message>
    <message>
      <source>The PLC is alive</source>
      <translation>El PLC está activo</translation>
    </message>
    <message>
      <source>The PLC is there</source>
      <translation>El PLC está presente</translation>
    </message>
    <message>
      <source>The PLC lets the stop request go</source>
      <translation>El PLC retira la solicitud de parada</translation>
    </message>
    <message>
      <source>The PLC tells</source>
      <translation>El PLC indica</translation>
    </message>
    <message>
      <source>The bundle is here.</source>
      <translation>El paquete está aquí.</translation>
    </message>
    <message>
      <source>The camera says: {found}.</source>
      <translation>La cámara dice: {found}.</translation>
    </message>
    <message>
      <source>The first day lies behind the last one; correct one of them.</source>
      <translation>El primer día es posterior al último; corregir uno de ellos.</translation>
    </message>
    <message>
      <source>The first user must be an administrator.</source>
      <translation>El primer usuario debe ser administrador.</translation>
    </message>
    <message>
      <source>The last part</source>
      <translation>La última pieza</translation>
    </message>
    <message>
      <source>The last trigger was not taken</source>
      <translation>El último disparo no se aceptó</translation>
    </message>
    <message>
      <source>The line can switch to it now.</source>
      <translation>La línea ya puede cambiar a ella.</translation>
    </message>
    <message>
      <source>The line is running and needs the processor. Stop the line to train.</source>
      <translation>La línea está en marcha y necesita el procesador. Parar la línea para entrenar.</translation>
    </message>
    <message>
      <source>The line is using the camera. Stop the line to see a live picture, or take pictures from files.</source>
      <translation>La línea está usando la cámara. Parar la línea para ver una imagen en vivo, o tomar imágenes de archivos.</translation>
    </message>
    <message>
      <source>The line is watched for drift, with {0} good parts or more to a false alarm of the scores, and as many of the pictures (exposure, contrast, colour, sharpness, dirt), on average.{1}</source>
      <translation>La línea se vigila por deriva: en promedio al menos {0} piezas buenas por falsa alarma de los valores, y otras tantas de las imágenes (exposición, contraste, color, nitidez, suciedad).{1}</translation>
    </message>
    <message>
      <source>The line stops below</source>
      <translation>La línea para con menos de</translation>
    </message>
    <message>
      <source>The new PIN is the old one; choose another.</source>
      <translation>El PIN nuevo es el mismo que el anterior; elija otro.</translation>
    </message>
    <message>
      <source>The page {page} needs somebody with more rights: {role}. Please log in.</source>
      <translation>La página {page} requiere más permisos: {role}. Iniciar sesión.</translation>
    </message>
    <message>
      <source>The part is rejected</source>
      <translation>La pieza se rechaza</translation>
    </message>
    <message>
      <source>The part passes</source>
      <translation>La pieza pasa</translation>
    </message>
    <message>
      <source>The picture of this part has been deleted, as the rules for old pictures say.</source>
      <translation>La imagen de esta pieza se borró, según las reglas para imágenes antiguas.</translation>
    </message>
    <message>
      <source>The program learns what good parts look like. That takes minutes to hours.</source>
      <translation>El programa aprende cómo son las piezas buenas. Tarda de minutos a horas.</translation>
    </message>
    <message>
      <source>The station cannot judge.</source>
      <translation>La estación no puede evaluar.</translation>
    </message>
    <message>
      <source>The station is alive</source>
      <translation>La estación está activa</translation>
    </message>
    <message>
      <source>The station tells</source>
      <translation>La estación indica</translation>
    </message>
    <message>
      <source>The stored picture is not the one that was written, so it is not shown. A backup of the data folder may have it.</source>
      <translation>La imagen guardada no es la que se escribió, por eso no se muestra. Una copia de seguridad de la carpeta de datos puede tenerla.</translation>
    </message>
    <message>
      <source>The threshold has not been set yet.</source>
      <translation>El umbral aún no está fijado.</translation>
    </message>
    <message>
      <source>The training failed: {error} (all of it is in {log})</source>
      <translation>El entrenamiento falló: {error} (todo está en {log})</translation>
    </message>
    <message>
      <source>The two PINs are not alike. Type the new PIN once more.</source>
      <translation>Los dos PIN no coinciden. Escribir el nuevo PIN otra vez.</translation>
    </message>
    <message>
      <source>The whole picture is inspected again, as parts lie.</source>
      <translation>Se inspecciona de nuevo la imagen entera, tal como quedan las piezas.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There is a user {name} already; choose another name.</source>
      <translation>Ya existe un usuario {name}; elija otro nombre.</translation>
    </message>
    <message>
      <source>There is no picture of a good part of this recipe to compare with. The station keeps them where its file says keep_ok_images.</source>
      <translation>No hay imagen de una pieza buena de esta receta para comparar. La estación las guarda donde su archivo dice keep_ok_images.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>Aún no hay ninguna imagen.</translation>
    </message>
    <message>
      <source>There is no station file to keep it in: it ends with this window.</source>
      <translation>No hay archivo de estación donde guardarlo: termina con esta ventana.</translation>
    </message>
    <message>
      <source>There is no user {name}.</source>
      <translation>No existe el usuario {name}.</translation>
    </message>
    <message>
      <source>This PIN is too simple; not 1111, not 1234.</source>
      <translation>Este PIN es demasiado simple; ni 1111 ni 1234.</translation>
    </message>
    <message>
      <source>This keeps parts from passing and needs an engineer. Log in, then ask again.</source>
      <translation>Esto impide el paso de piezas y requiere un técnico. Iniciar sesión y pedirlo de nuevo.</translation>
    </message>
    <message>
      <source>This machine has no training tools. Train on a workstation.</source>
      <translation>Este equipo no tiene herramientas de entrenamiento. Entrenar en un PC de trabajo.</translation>
    </message>
    <message>
      <source>This package brings no licence text along; its own pages have it.</source>
      <translation>Este paquete no incluye el texto de la licencia; está en sus propias páginas.</translation>
    </message>
    <message>
      <source>This part could not be judged.</source>
      <translation>Esta pieza no se pudo evaluar.</translation>
    </message>
    <message>
      <source>This part is no longer in the record.</source>
      <translation>Esta pieza ya no está en el registro.</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map has been deleted</source>
      <translation>Esta pieza, marcos como se guardaron; su mapa se borró</translation>
    </message>
    <message>
      <source>This part, boxes as stored; its map is damaged and not shown</source>
      <translation>Esta pieza, marcos como se guardaron; su mapa está dañado y no se muestra</translation>
    </message>
    <message>
      <source>This part, boxes as stored; no map was kept of it</source>
      <translation>Esta pieza, marcos como se guardaron; sin mapa guardado</translation>
    </message>
    <message>
      <source>This part, map and boxes as stored</source>
      <translation>Esta pieza, mapa y marcos como se guardaron</translation>
    </message>
    <message>
      <source>This recipe has no golden parts. An engineer adds them with gonogo recipe golden.</source>
      <translation>Esta receta no tiene piezas patrón. Un técnico las añade con gonogo recipe golden.</translation>
    </message>
    <message>
      <source>This shift</source>
      <translation>Este turno</translation>
    </message>
    <message>
      <source>This station has no challenge. Whoever sets it up gives the number of masters as challenge_masters under [shift] in its station file.</source>
      <translation>Esta estación no tiene prueba de patrones. Quien la configura indica el número de patrones como challenge_masters bajo [shift] en el archivo de la estación.</translation>
    </message>
    <message>
      <source>This station knows no other product. Add others as [[products]] to its station file.</source>
      <translation>Esta estación no conoce otro producto. Añadir otros como [[products]] en el archivo de la estación.</translation>
    </message>
    <message>
      <source>This station runs without a station file; what you see are its settings.</source>
      <translation>Esta estación funciona sin archivo de la estación; lo que se ve son sus ajustes.</translation>
    </message>
    <message>
      <source>This station takes signed releases only: have it signed with gonogo deploy release.</source>
      <translation>Esta estación solo acepta liberaciones firmadas: hacerla firmar con gonogo deploy release.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Tick parts of which the answer is known. They are judged again at every start, so that the line proves itself.</source>
      <translation>Marcar piezas cuya respuesta se conoce. Se evalúan de nuevo en cada arranque, para que la línea se compruebe a sí misma.</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>Timing of the last part</source>
      <translation>Tiempos de la última pieza</translation>
    </message>
    <message>
      <source>To calibration set</source>
      <translation>A calibración</translation>
    </message>
    <message>
      <source>To training set</source>
      <translation>A entrenamiento</translation>
    </message>
    <message>
      <source>To what</source>
      <translation>Sobre qué</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Too bright: {share} % of the picture is pure white. Expose shorter.</source>
      <translation>Demasiado clara: {share} % de la imagen es blanco puro. Exponer menos tiempo.</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
      <source>Too many rejects in a row: stop the line</source>
      <translation>Demasiados rechazos seguidos: parar la línea</translation>
    </message>
    <message>
      <source>Too many wrong PINs. Wait {seconds} s, then try again.</source>
      <translation>Demasiados PIN incorrectos. Espere {seconds} s y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Trace file</source>
      <translation>Archivo de traza</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Train on a workstation</source>
      <translation>Entrenar en un PC de trabajo</translation>
    </message>
    <message>
      <source>Trained in {time}. The bundle is {size} MB.</source>
      <translation>Entrenado en {time}. El paquete tiene {size} MB.</translation>
    </message>
    <message>
      <source>Trigger</source>
      <translation>Disparo</translation>
    </message>
    <message>
      <source>True defect</source>
      <translation>Defecto real</translation>
    </message>
    <message>
      <source>Turn upright</source>
      <translation>Enderezar</translation>
    </message>
    <message>
      <source>Type the PIN that you have now.</source>
      <translation>Escriba su PIN actual.</translation>
    </message>
    <message>
      <source>Type the folder of the pictures first.</source>
      <translation>Escribir antes la carpeta de las imágenes.</translation>
    </message>
    <message>
      <source>Type the new PIN: 4 or more digits, or a password on the keyboard.</source>
      <translation>Escribir el nuevo PIN: 4 o más cifras, o una contraseña en el teclado.</translation>
    </message>
    <message>
      <source>Type the same PIN again.</source>
      <translation>Escribir otra vez el mismo PIN.</translation>
    </message>
    <message>
      <source>USB camera</source>
      <translation>Cámara USB</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Unreadable entry</source>
      <translation>Entrada ilegible</translation>
    </message>
    <message>
      <source>Use the file</source>
      <translation>Usar el archivo</translation>
    </message>
    <message>
      <source>Use this picture</source>
      <translation>Usar esta imagen</translation>
    </message>
    <message>
      <source>Use this region</source>
      <translation>Usar esta región</translation>
    </message>
    <message>
      <source>Users</source>
      <translation>Usuarios</translation>
    </message>
    <message>
      <source>Usual share of defects</source>
      <translation>Tasa habitual de defectos</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Veredicto</translation>
    </message>
    <message>
      <source>Verdict at the latest after</source>
      <translation>Veredicto a más tardar tras</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Version that is shown</source>
      <translation>Versión que se muestra</translation>
    </message>
    <message>
      <source>Version to compare with</source>
      <translation>Versión con la que comparar</translation>
    </message>
    <message>
      <source>Version {version} of {product} lies in {path}.</source>
      <translation>La versión {version} de {product} está en {path}.</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>View {name}</source>
      <translation>Vista {name}</translation>
    </message>
    <message>
      <source>Waiting for the first part</source>
      <translation>Esperando la primera pieza</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <source>What is ignored must cover some of the inspected region: draw it there.</source>
      <translation>Lo que se ignora debe cubrir parte de la región inspeccionada: dibújelo allí.</translation>
    </message>
    <message>
      <source>What the recipe says</source>
      <translation>Qué dice la receta</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where on the part the defects lie</source>
      <translation>Dónde de la pieza están los defectos</translation>
    </message>
    <message>
      <source>White balance</source>
      <translation>Balance de blancos</translation>
    </message>
    <message>
      <source>White balance, K</source>
      <translation>Balance de blancos, K</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who are you?</source>
      <translation>¿Quién entra?</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Entera</translation>
    </message>
    <message>
      <source>Whole picture</source>
      <translation>Imagen entera</translation>
    </message>
    <message>
      <source>Why, in a few words</source>
      <translation>Por qué, en pocas palabras</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>With {0} good parts: at most {1} of good parts {2}, with {3} % confidence.</source>
      <translation>Con {0} piezas buenas: como máximo {1} de las piezas buenas {2}, con {3} % de confianza.</translation>
    </message>
    <message>
      <source>With {0} good parts: on average over calibrations at most {1} of good parts {2}; this one threshold may do so to more.</source>
      <translation>Con {0} piezas buenas: en promedio de muchas calibraciones, como máximo {1} de las piezas buenas {2}; con este umbral concreto pueden ser más.</translation>
    </message>
    <message>
      <source>With {parts} good parts: at most {share} % of good parts rejected, {sure} % sure.</source>
      <translation>Con {parts} piezas buenas: como máximo {share} % de piezas buenas rechazadas, {sure} % de confianza.</translation>
    </message>
    <message>
      <source>Without its picture nothing can be compared.</source>
      <translation>Sin su imagen no se puede comparar nada.</translation>
    </message>
    <message>
      <source>Words to look for</source>
      <translation>Palabras que buscar</translation>
    </message>
    <message>
      <source>Workstation</source>
      <translation>PC de trabajo</translation>
    </message>
    <message>
      <source>Write the reason first, then tap again.</source>
      <translation>Escribir antes el motivo y tocar de nuevo.</translation>
    </message>
    <message>
      <source>Writing ...</source>
      <translation>Escribiendo ...</translation>
    </message>
    <message>
      <source>Written to {path}</source>
      <translation>Escrito en {path}</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Escrito: {path}</translation>
    </message>
    <message>
      <source>Wrong PIN. Too many attempts: wait {seconds} s.</source>
      <translation>PIN incorrecto. Demasiados intentos: espere {seconds} s.</translation>
    </message>
    <message>
      <source>Wrong PIN. {left} more before {name} is locked out for a while.</source>
      <translation>PIN incorrecto. {left} más y {name} quedará bloqueado un tiempo.</translation>
    </message>
    <message>
      <source>Yield</source>
      <translation>Rendimiento</translation>
    </message>
    <message>
      <source>Yield %</source>
      <translation>Rendimiento %</translation>
    </message>
    <message>
      <source>Yield, %</source>
      <translation>Rendimiento, %</translation>
    </message>
    <message>
      <source>Your new PIN is in force.</source>
      <translation>Su PIN nuevo ya es válido.</translation>
    </message>
    <message>
      <source>[Errno {0}] {1}</source>
      <translation>[Error {0}] {1}</translation>
    </message>
    <message>
      <source>a bound beside every kind but none, found {0}</source>
      <translation>se esperaba un límite salvo con el tipo none, encontrado {0}</translation>
    </message>
    <message>
      <source>a calibration beside watch, found none</source>
      <translation>se esperaba una calibración junto a watch, no hay ninguna</translation>
    </message>
    <message>
      <source>a draft without a threshold; calibrate it first</source>
      <translation>un borrador sin umbral; calibrarlo antes</translation>
    </message>
    <message>
      <source>a frozen camera at the second part</source>
      <translation>una cámara congelada en la segunda pieza</translation>
    </message>
    <message>
      <source>a guarantee of kind {0} with method {1}, found {2}</source>
      <translation>se esperaba una garantía de tipo {0} con el método {1}, encontrado {2}</translation>
    </message>
    <message>
      <source>a guarantee with the bound {0}, found {1}</source>
      <translation>se esperaba una garantía con el límite {0}, encontrado {1}</translation>
    </message>
    <message>
      <source>a map could not be encoded as PNG; report this</source>
      <translation>un mapa no se pudo codificar como PNG; informar de ello</translation>
    </message>
    <message>
      <source>a map of shape {0} cannot be kept; expected (height, width)</source>
      <translation>un mapa de forma {0} no se puede guardar; se esperaba (alto, ancho)</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>un sensor dispara la cámara, entrada {line}</translation>
    </message>
    <message>
      <source>a threshold for {0} beside its warn threshold, found none</source>
      <translation>se esperaba un umbral para {0} junto a su umbral de aviso, no hay ninguno</translation>
    </message>
    <message>
      <source>above</source>
      <translation>por encima de</translation>
    </message>
    <message>
      <source>acknowledged by the PLC</source>
      <translation>confirmado por el PLC</translation>
    </message>
    <message>
      <source>acknowledged {ms} ms later</source>
      <translation>confirmado {ms} ms después</translation>
    </message>
    <message>
      <source>administrator</source>
      <translation>administrador</translation>
    </message>
    <message>
      <source>after {count} equal pictures</source>
      <translation>tras {count} imágenes iguales</translation>
    </message>
    <message>
      <source>after {count} rejects in a row</source>
      <translation>tras {count} rechazos seguidos</translation>
    </message>
    <message>
      <source>alarm acknowledged</source>
      <translation>alarma confirmada</translation>
    </message>
    <message>
      <source>all cores</source>
      <translation>todos los núcleos</translation>
    </message>
    <message>
      <source>all {0} scores are equal: the map does not depend on the picture; check the region, the ignore mask and the bundle</source>
      <translation>los {0} valores son iguales: el mapa no depende de la imagen; revisar la región, la máscara y el paquete del modelo</translation>
    </message>
    <message>
      <source>an alpha that {0} parts can prove ({1} or more), found {2}</source>
      <translation>se esperaba un alpha que {0} piezas puedan demostrar ({1} o más), encontrado {2}</translation>
    </message>
    <message>
      <source>an older version</source>
      <translation>una versión anterior</translation>
    </message>
    <message>
      <source>and</source>
      <translation>y</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>another camera</source>
      <translation>otra cámara</translation>
    </message>
    <message>
      <source>another program has it open; stop that program (see `fuser` on the port)</source>
      <translation>otro programa lo tiene abierto; cerrarlo (ver `fuser` sobre el puerto)</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>como está</translation>
    </message>
    <message>
      <source>as many cell spreads as cell means, found {0} and {1}</source>
      <translation>se esperaban tantas dispersiones como medias de celda, encontradas {0} y {1}</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>según la cámara</translation>
    </message>
    <message>
      <source>ascending levels of {0}, found {1}</source>
      <translation>se esperaban niveles ascendentes de {0}, encontrado {1}</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>solicitada</translation>
    </message>
    <message>
      <source>asked for by the PLC: {0}</source>
      <translation>pedido por el PLC: {0}</translation>
    </message>
    <message>
      <source>at most {0} of scores lay {1} {2} at calibration: compare today's pictures with those of the calibration (exposure, focus, colour, dirt, material), and calibrate again when the change is meant to stay</source>
      <translation>en la calibración como máximo {0} de los valores quedaban {1} {2}: comparar las imágenes de hoy con las de la calibración (exposición, enfoque, color, suciedad, material) y calibrar de nuevo si el cambio va a quedarse</translation>
    </message>
    <message>
      <source>attempt to write a readonly database</source>
      <translation>la base de datos es de solo lectura</translation>
    </message>
    <message>
      <source>attempt {0}</source>
      <translation>intento {0}</translation>
    </message>
    <message>
      <source>automatic white balance</source>
      <translation>balance de blancos automático</translation>
    </message>
    <message>
      <source>backend onnxruntime: already closed; create a new one</source>
      <translation>backend onnxruntime: ya cerrado; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend onnxruntime: does not offer {0}; use onnxruntime/fp32</source>
      <translation>backend onnxruntime: no ofrece {0}; usar onnxruntime/fp32</translation>
    </message>
    <message>
      <source>backend onnxruntime: inference failed ({0}); restart the station</source>
      <translation>backend onnxruntime: la inferencia falló ({0}); reiniciar la estación</translation>
    </message>
    <message>
      <source>backend openvino: already closed; create a new one</source>
      <translation>backend openvino: ya cerrado; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend openvino: asked for {0}, but this CPU executes {1}; use openvino/{2}</source>
      <translation>backend openvino: se pidió {0}, pero esta CPU ejecuta {1}; usar openvino/{2}</translation>
    </message>
    <message>
      <source>backend openvino: inference failed ({0}); restart the station</source>
      <translation>backend openvino: la inferencia falló ({0}); reiniciar la estación</translation>
    </message>
    <message>
      <source>backend openvino: no batch of {0} ({1}); use 1</source>
      <translation>backend openvino: sin lote de {0} ({1}); usar 1</translation>
    </message>
    <message>
      <source>backend openvino: the graph gives no batch of {0}; use 1</source>
      <translation>backend openvino: la red no da un lote de {0}; usar 1</translation>
    </message>
    <message>
      <source>backend openvino: this CPU does not offer {0}; use {1}</source>
      <translation>backend openvino: esta CPU no ofrece {0}; usar {1}</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA cannot start ({0}); install the NVIDIA driver</source>
      <translation>backend tensorrt: CUDA no arranca ({0}); instalar el controlador NVIDIA</translation>
    </message>
    <message>
      <source>backend tensorrt: CUDA failed in {0} ({1}); run gonogo doctor, restart the station</source>
      <translation>backend tensorrt: CUDA falló en {0} ({1}); ejecutar gonogo doctor y reiniciar la estación</translation>
    </message>
    <message>
      <source>backend tensorrt: already closed; create a new one</source>
      <translation>backend tensorrt: ya cerrado; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot bind {0} ({1})</source>
      <translation>backend tensorrt: no se puede enlazar {0} ({1})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot build a plan ({0}); run gonogo doctor</source>
      <translation>backend tensorrt: no se puede construir un plan ({0}); ejecutar gonogo doctor</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0})</source>
      <translation>backend tensorrt: no se puede cargar el plan ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot load the plan ({0}); run gonogo doctor</source>
      <translation>backend tensorrt: no se puede cargar el plan ({0}); ejecutar gonogo doctor</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot read the graph ({0})</source>
      <translation>backend tensorrt: no se puede leer la red ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cannot run the plan ({0})</source>
      <translation>backend tensorrt: no se puede ejecutar el plan ({0})</translation>
    </message>
    <message>
      <source>backend tensorrt: cuda-python is not installed; pip install 'cuda-python&gt;=12.6'</source>
      <translation>backend tensorrt: cuda-python no está instalado; pip install 'cuda-python&gt;=12.6'</translation>
    </message>
    <message>
      <source>backend tensorrt: does not offer {0}; use {1}</source>
      <translation>backend tensorrt: no ofrece {0}; usar {1}</translation>
    </message>
    <message>
      <source>backend tensorrt: no CUDA device here; use a CPU backend</source>
      <translation>backend tensorrt: aquí no hay dispositivo CUDA; usar un backend de CPU</translation>
    </message>
    <message>
      <source>backend tensorrt: no memory to run the plan ({0}); close other programs on the GPU</source>
      <translation>backend tensorrt: sin memoria para el plan ({0}); cerrar otros programas en la GPU</translation>
    </message>
    <message>
      <source>backend tensorrt: nothing was captured; create a new one</source>
      <translation>backend tensorrt: no se capturó nada; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend tensorrt: the build stopped ({0}); free GPU memory and try again, or use another backend</source>
      <translation>backend tensorrt: la construcción se detuvo ({0}); liberar memoria de la GPU y reintentar, o usar otro backend</translation>
    </message>
    <message>
      <source>backend torch: already closed; create a new one</source>
      <translation>backend torch: ya cerrado; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend torch: does not offer {0}; use torch/fp32</source>
      <translation>backend torch: no ofrece {0}; usar torch/fp32</translation>
    </message>
    <message>
      <source>backend torch: inference failed ({0})</source>
      <translation>backend torch: la inferencia falló ({0})</translation>
    </message>
    <message>
      <source>backend torch_cuda: torch {0} sees no CUDA device; install torch's CUDA wheel and the NVIDIA driver, or use a CPU backend</source>
      <translation>backend torch_cuda: torch {0} no ve ningún dispositivo CUDA; instalar el wheel CUDA de torch y el controlador NVIDIA, o usar un backend de CPU</translation>
    </message>
    <message>
      <source>backend torch_tensorrt: cannot compile the network ({0}); use torch_cuda or tensorrt</source>
      <translation>backend torch_tensorrt: no se puede compilar la red ({0}); usar torch_cuda o tensorrt</translation>
    </message>
    <message>
      <source>backend {0}: a run folder is scored with {1}; run gonogo bundle {2} -o NAME.gonogo and evaluate that</source>
      <translation>backend {0}: una carpeta de entrenamiento se valora con {1}; ejecutar gonogo bundle {2} -o NAME.gonogo y evaluar eso</translation>
    </message>
    <message>
      <source>backend {0}: already closed; create a new one</source>
      <translation>backend {0}: ya cerrado; crear uno nuevo</translation>
    </message>
    <message>
      <source>backend {0}: cannot start on {1} ({2}); use another backend</source>
      <translation>backend {0}: no arranca en {1} ({2}); usar otro backend</translation>
    </message>
    <message>
      <source>backend {0}: does not offer {1}; use {2}</source>
      <translation>backend {0}: no ofrece {1}; usar {2}</translation>
    </message>
    <message>
      <source>backend {0}: expected NAME/PRECISION such as openvino/fp32, with one of the names {1}</source>
      <translation>backend {0}: se esperaba NOMBRE/PRECISIÓN como openvino/fp32, con uno de los nombres {1}</translation>
    </message>
    <message>
      <source>backend {0}: expected an image of shape {1} uint8, got {2} {3}; resize it with engine.preprocess</source>
      <translation>backend {0}: se esperaba una imagen de forma {1} uint8, encontrado {2} {3}; ajustarla con engine.preprocess</translation>
    </message>
    <message>
      <source>backend {0}: inference failed ({1}); restart the station</source>
      <translation>backend {0}: la inferencia falló ({1}); reiniciar la estación</translation>
    </message>
    <message>
      <source>backend {0}: threads must be at least 1, got {1}</source>
      <translation>backend {0}: threads debe ser al menos 1, encontrado {1}</translation>
    </message>
    <message>
      <source>backend {0}: unknown, expected one of {1}</source>
      <translation>backend {0}: desconocido, se esperaba uno de {1}</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>mala</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>mala  {score}  {kind} {name}</translation>
    </message>
    <message>
      <source>below</source>
      <translation>por debajo de</translation>
    </message>
    <message>
      <source>below grey level {level}</source>
      <translation>por debajo del nivel de gris {level}</translation>
    </message>
    <message>
      <source>below {value}</source>
      <translation>por debajo de {value}</translation>
    </message>
    <message>
      <source>both versions are the same</source>
      <translation>ambas versiones son iguales</translation>
    </message>
    <message>
      <source>by a sensor</source>
      <translation>por un sensor</translation>
    </message>
    <message>
      <source>by the line</source>
      <translation>por la línea</translation>
    </message>
    <message>
      <source>calibration</source>
      <translation>calibración</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>cámara</translation>
    </message>
    <message>
      <source>camera '{0}' is not open; start it first</source>
      <translation>la cámara '{0}' no está abierta; iniciarla primero</translation>
    </message>
    <message>
      <source>camera '{0}' is open already; close it first</source>
      <translation>la cámara '{0}' ya está abierta; cerrarla primero</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} frames of {2} were delivered; set loop = true</source>
      <translation>cámara '{0}': se entregaron las {1} imágenes de {2}; poner loop = true</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} images of {2} were delivered; add images or set loop = true</source>
      <translation>cámara '{0}': se entregaron las {1} imágenes de {2}; añadir imágenes o poner loop = true</translation>
    </message>
    <message>
      <source>camera '{0}': all {1} simulated parts were delivered</source>
      <translation>cámara '{0}': se entregaron las {1} piezas simuladas</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected a pipeline that ends in appsink, found {1}</source>
      <translation>cámara '{0}': device: se esperaba una canalización que termine en appsink, encontrado {1}</translation>
    </message>
    <message>
      <source>camera '{0}': device: expected the number of a sensor such as '0', found {1}; for a pipeline of your own take kind = 'gstreamer'</source>
      <translation>cámara '{0}': device: se esperaba el número de un sensor como '0', encontrado {1}; para una canalización propia usar kind = 'gstreamer'</translation>
    </message>
    <message>
      <source>camera '{0}': expected the Basler camera {1}, found {2}; set device to a serial number in the station file</source>
      <translation>cámara '{0}': se esperaba la cámara Basler {1}, encontrado {2}; poner en device un número de serie en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': expected width_px and height_px, found only one; a sensor has modes with both</source>
      <translation>cámara '{0}': se esperaban width_px y height_px, hay solo uno; los modos de un sensor tienen ambos</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} cannot be read ({2}); check the path in the station file</source>
      <translation>cámara '{0}': la carpeta {1} no se puede leer ({2}); revisar la ruta en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': folder {1} holds no image (expected {2}); put images there</source>
      <translation>cámara '{0}': la carpeta {1} no tiene imágenes (se esperaba {2}); poner imágenes allí</translation>
    </message>
    <message>
      <source>camera '{0}': harvesters is not installed; install it with: pip install 'gonogo[genicam]'</source>
      <translation>cámara '{0}': harvesters no está instalado; instalarlo con: pip install 'gonogo[genicam]'</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame ({1}); check cable, packet size and bandwidth</source>
      <translation>cámara '{0}': imagen incompleta ({1}); revisar cable, tamaño de paquete y ancho de banda</translation>
    </message>
    <message>
      <source>camera '{0}': incomplete frame; check cable, packet size and bandwidth</source>
      <translation>cámara '{0}': imagen incompleta; revisar cable, tamaño de paquete y ancho de banda</translation>
    </message>
    <message>
      <source>camera '{0}': it delivers something that is no picture</source>
      <translation>cámara '{0}': entrega algo que no es una imagen</translation>
    </message>
    <message>
      <source>camera '{0}': it does not number its frames; use software</source>
      <translation>cámara '{0}': no numera sus imágenes; usar software</translation>
    </message>
    <message>
      <source>camera '{0}': kind folder needs the folder with images; set path = "..." in the station file</source>
      <translation>cámara '{0}': el tipo folder necesita la carpeta con imágenes; poner path = "..." en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': kind video needs the video file; set path = "..." in the station file</source>
      <translation>cámara '{0}': el tipo video necesita el archivo de vídeo; poner path = "..." en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': lost ({1}); check its cable and power</source>
      <translation>cámara '{0}': perdida ({1}); revisar su cable y alimentación</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; allow more time</source>
      <translation>cámara '{0}': sin imagen en {1} s; dar más tiempo</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check cable and trigger</source>
      <translation>cámara '{0}': sin imagen en {1} s; revisar cable y disparo</translation>
    </message>
    <message>
      <source>camera '{0}': no frame within {1} s; check its exposure time</source>
      <translation>cámara '{0}': sin imagen en {1} s; revisar su tiempo de exposición</translation>
    </message>
    <message>
      <source>camera '{0}': pixel format {1} cannot be read; set pixel_format to one of {2}</source>
      <translation>cámara '{0}': el formato de píxel {1} no se puede leer; poner pixel_format a uno de {2}</translation>
    </message>
    <message>
      <source>camera '{0}': pypylon is not installed; install it with: pip install 'gonogo[basler]'</source>
      <translation>cámara '{0}': pypylon no está instalado; instalarlo con: pip install 'gonogo[basler]'</translation>
    </message>
    <message>
      <source>camera '{0}': removed; check its cable and power</source>
      <translation>cámara '{0}': retirada; revisar su cable y alimentación</translation>
    </message>
    <message>
      <source>camera '{0}': the renderer has failed ({1}); close the camera and start it again</source>
      <translation>cámara '{0}': el generador de imágenes falló ({1}); cerrar la cámara e iniciarla de nuevo</translation>
    </message>
    <message>
      <source>camera '{0}': this OpenCV was built without GStreamer, as all of pip's are; install the system's own (apt install python3-opencv, on Jetson NVIDIA's) and make the environment with --system-site-packages</source>
      <translation>cámara '{0}': este OpenCV no tiene GStreamer, como todos los de pip; instalar el del sistema (apt install python3-opencv, en Jetson el de NVIDIA) y crear el entorno con --system-site-packages</translation>
    </message>
    <message>
      <source>camera '{0}': trigger = '{1}': it has no TriggerMode; use trigger = 'free'</source>
      <translation>cámara '{0}': trigger = '{1}': no tiene TriggerMode; usar trigger = 'free'</translation>
    </message>
    <message>
      <source>camera '{0}': unknown kind '{1}'; known are {2}</source>
      <translation>cámara '{0}': tipo desconocido '{1}'; se conocen {2}</translation>
    </message>
    <message>
      <source>camera '{0}': white_balance_k: the standard knows no colour temperature; set white_balance_rgb = [red, green, blue] in the station file</source>
      <translation>cámara '{0}': white_balance_k: el estándar no conoce la temperatura de color; poner white_balance_rgb = [rojo, verde, azul] en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': {1} = {2} was refused ({3}); see its data sheet for what it can do</source>
      <translation>cámara '{0}': {1} = {2} fue rechazado ({3}); su hoja de datos dice lo que admite</translation>
    </message>
    <message>
      <source>camera '{0}': {1} can no longer be read; restore the file</source>
      <translation>cámara '{0}': {1} ya no se puede leer; restaurar el archivo</translation>
    </message>
    <message>
      <source>camera '{0}': {1} device {2} cannot be opened; check cable, address and rights (group `video`)</source>
      <translation>cámara '{0}': el dispositivo {1} {2} no se puede abrir; revisar cable, dirección y permisos (grupo `video`)</translation>
    </message>
    <message>
      <source>camera '{0}': {1} has gone; restore the folder and start again</source>
      <translation>cámara '{0}': {1} ha desaparecido; restaurar la carpeta e iniciar de nuevo</translation>
    </message>
    <message>
      <source>camera '{0}': {1} {2}; check the path in the station file</source>
      <translation>cámara '{0}': {1} {2}; revisar la ruta en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2} = {3}, the camera says {4}; set a value that it can do, or remove the key</source>
      <translation>cámara '{0}': {1}: se pidió {2} = {3}, la cámara dice {4}; poner un valor que admita o quitar la clave</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a trigger that it can do</source>
      <translation>cámara '{0}': {1}: se pidió {2}, la cámara dice {3}; poner un disparo que admita</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: asked for {2}, the camera says {3}; set a value that it can do, or remove the key</source>
      <translation>cámara '{0}': {1}: se pidió {2}, la cámara dice {3}; poner un valor que admita o quitar la clave</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: it has no {2}</source>
      <translation>cámara '{0}': {1}: no tiene {2}</translation>
    </message>
    <message>
      <source>camera '{0}': {1}: {2} = {3} was refused; it can do {4}</source>
      <translation>cámara '{0}': {1}: {2} = {3} fue rechazado; admite {4}</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable and power, and that no other program has it open</source>
      <translation>cámara '{0}': {1}; revisar cable y alimentación, y que ningún otro programa la tenga abierta</translation>
    </message>
    <message>
      <source>camera '{0}': {1}; check cable, power and format</source>
      <translation>cámara '{0}': {1}; revisar cable, alimentación y formato</translation>
    </message>
    <message>
      <source>camera on the board's own connector</source>
      <translation>cámara en el conector propio de la placa</translation>
    </message>
    <message>
      <source>camera set</source>
      <translation>cámara ajustada</translation>
    </message>
    <message>
      <source>camera {0} is seen by {1} producers; choose one by producer = "..." in the station file</source>
      <translation>a la cámara {0} la ven {1} producers; elegir uno con producer = "..." en el archivo de la estación</translation>
    </message>
    <message>
      <source>camera {name}</source>
      <translation>cámara {name}</translation>
    </message>
    <message>
      <source>can be put in force</source>
      <translation>se puede activar</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>cannot run at {0} baud; try 115200</source>
      <translation>no funciona a {0} baudios; probar 115200</translation>
    </message>
    <message>
      <source>challenge ({0}): {1} of {2} known-bad masters rejected; send the masters, no OK leaves before</source>
      <translation>prueba ({0}): {1} de {2} patrones defectuosos rechazados; enviar los patrones, antes no sale ningún OK</translation>
    </message>
    <message>
      <source>challenge started</source>
      <translation>prueba de patrones iniciada</translation>
    </message>
    <message>
      <source>challenge: this part was judged OK, a known-bad master must be rejected; send all {0} masters again, or check light, focus and recipe</source>
      <translation>prueba: esta pieza se evaluó OK, un patrón defectuoso debe rechazarse; enviar de nuevo los {0} patrones, o revisar luz, enfoque y receta</translation>
    </message>
    <message>
      <source>challenge: {0} of {1} masters rejected</source>
      <translation>prueba: {0} de {1} patrones rechazados</translation>
    </message>
    <message>
      <source>challenge: {0} was counted before</source>
      <translation>prueba: {0} ya se contó</translation>
    </message>
    <message>
      <source>check focus, distance, gain, vibration and the lens</source>
      <translation>revisar enfoque, distancia, ganancia, vibración y objetivo</translation>
    </message>
    <message>
      <source>check lamp, exposure time, gain and aperture</source>
      <translation>revisar lámpara, tiempo de exposición, ganancia y diafragma</translation>
    </message>
    <message>
      <source>check the lamp and the white balance</source>
      <translation>revisar la lámpara y el balance de blancos</translation>
    </message>
    <message>
      <source>check the lens for haze or oil, and for stray light</source>
      <translation>revisar si el objetivo tiene velo o aceite, y si hay luz parásita</translation>
    </message>
    <message>
      <source>chosen while teaching</source>
      <translation>elegida al enseñar</translation>
    </message>
    <message>
      <source>clean lens and window, and check the lamp</source>
      <translation>limpiar objetivo y ventana, y revisar la lámpara</translation>
    </message>
    <message>
      <source>confidence: expected enough to watch for drift (above {0}), found {1}</source>
      <translation>confianza: se esperaba suficiente para vigilar la deriva (más de {0}), encontrado {1}</translation>
    </message>
    <message>
      <source>control lines of a serial port</source>
      <translation>líneas de control de un puerto serie</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>oscuro</translation>
    </message>
    <message>
      <source>database disk image is malformed</source>
      <translation>la base de datos está dañada</translation>
    </message>
    <message>
      <source>database is locked</source>
      <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
      <source>database or disk is full</source>
      <translation>la base de datos o el disco está lleno</translation>
    </message>
    <message>
      <source>deadline of {0} ms missed while {1}</source>
      <translation>plazo de {0} ms incumplido en el paso: {1}</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>decidiendo</translation>
    </message>
    <message>
      <source>defects none: the discriminator learns from synthetic defects; choose some, or train without it (--option discriminator=0)</source>
      <translation>defects none: el discriminador aprende de defectos sintéticos; elegir algunos o entrenar sin él (--option discriminator=0)</translation>
    </message>
    <message>
      <source>defects of kind 'texture' need a folder of texture images</source>
      <translation>los defectos de tipo 'texture' necesitan una carpeta de imágenes de textura</translation>
    </message>
    <message>
      <source>deleted {when} by {who}</source>
      <translation>borrado {when} por {who}</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>borrado; restaurarlo para usarlo</translation>
    </message>
    <message>
      <source>dent</source>
      <translation>abolladura</translation>
    </message>
    <message>
      <source>dhkd: epochs is {0}, expected at least 2: flow and student learn one after the other</source>
      <translation>dhkd: epochs es {0}, se esperaba al menos 2: flujo y alumno aprenden uno tras otro</translation>
    </message>
    <message>
      <source>dhkd: option {0} is {1}, which is impossible</source>
      <translation>dhkd: la opción {0} es {1}, lo cual es imposible</translation>
    </message>
    <message>
      <source>disk I/O error</source>
      <translation>error de lectura o escritura del disco</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>drift after {0} parts: {1}; {2}</source>
      <translation>deriva tras {0} piezas: {1}; {2}</translation>
    </message>
    <message>
      <source>dust</source>
      <translation>polvo</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>engineer</source>
      <translation>técnico</translation>
    </message>
    <message>
      <source>epoch {0}, step {1}: the loss is not finite; lower --lr</source>
      <translation>época {0}, paso {1}: la pérdida no es finita; bajar --lr</translation>
    </message>
    <message>
      <source>every ignored polygon to cover some of the region, but the one from {0},{1} lies outside {2}</source>
      <translation>cada polígono ignorado debe cubrir parte de la región, pero el que empieza en {0},{1} queda fuera de {2}</translation>
    </message>
    <message>
      <source>every ignored rectangle to touch the region, but {0} lies outside {1}</source>
      <translation>cada rectángulo ignorado debe tocar la región, pero {0} queda fuera de {1}</translation>
    </message>
    <message>
      <source>expected a recipe of {0}, found one of {1}; correct products</source>
      <translation>se esperaba una receta de {0}, encontrada una de {1}; corregir products</translation>
    </message>
    <message>
      <source>expected a value</source>
      <translation>se esperaba un valor</translation>
    </message>
    <message>
      <source>expected the camera {0} that runs, found {1}; restart</source>
      <translation>se esperaba la cámara {0} en marcha, encontrado {1}; reiniciar</translation>
    </message>
    <message>
      <source>expected the camera {0}, found {1}; set device to a serial number in the station file</source>
      <translation>se esperaba la cámara {0}, encontrado {1}; poner en device un número de serie en el archivo de la estación</translation>
    </message>
    <message>
      <source>expected the fields {0}, found {1}</source>
      <translation>se esperaban los campos {0}, encontrado {1}</translation>
    </message>
    <message>
      <source>exposure, focus and dirt are watched on the line in the pictures of the camera {0} only</source>
      <translation>exposición, enfoque y suciedad se vigilan en la línea solo en las imágenes de la cámara {0}</translation>
    </message>
    <message>
      <source>faulted: no part passes</source>
      <translation>en fallo: no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>fewer exceedances than the {0} parts, found {1}</source>
      <translation>se esperaban menos excesos que las {0} piezas, encontrado {1}</translation>
    </message>
    <message>
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <source>files</source>
      <translation>archivos</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>found {0}{1}; set `port` under [plc] in the station file</source>
      <translation>encontrado {0}{1}; fijar `port` en [plc] del archivo de la estación</translation>
    </message>
    <message>
      <source>framed ASCII over a serial line</source>
      <translation>tramas ASCII por línea serie</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>from PLC</source>
      <translation>del PLC</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>desde {0}</translation>
    </message>
    <message>
      <source>glare</source>
      <translation>reflejo</translation>
    </message>
    <message>
      <source>golden part {0}: there is one of this name already; remove it first, or rename the pictures</source>
      <translation>pieza patrón {0}: ya hay una con ese nombre; quitarla primero o renombrar las imágenes</translation>
    </message>
    <message>
      <source>golden parts</source>
      <translation>piezas patrón</translation>
    </message>
    <message>
      <source>golden parts checked</source>
      <translation>piezas patrón comprobadas</translation>
    </message>
    <message>
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>buena  {score}  {name}</translation>
    </message>
    <message>
      <source>half-precision weights change scores by {0} of the good scores' range, at most {1} allowed; leave out --half-weights</source>
      <translation>los pesos de media precisión cambian los valores en {0} del rango de valores buenos, se permite como máximo {1}; omitir --half-weights</translation>
    </message>
    <message>
      <source>higher</source>
      <translation>altos</translation>
    </message>
    <message>
      <source>images are dropped ({0} so far): {1}</source>
      <translation>se descartan imágenes ({0} hasta ahora): {1}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>vigente</translation>
    </message>
    <message>
      <source>incomplete frame ({0} values for {1} x {2} px {3}); check cable, packet size and bandwidth</source>
      <translation>imagen incompleta ({0} valores para {1} x {2} px {3}); revisar cable, tamaño de paquete y ancho de banda</translation>
    </message>
    <message>
      <source>inference</source>
      <translation>inferencia</translation>
    </message>
    <message>
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>is no readable video</source>
      <translation>no es un vídeo legible</translation>
    </message>
    <message>
      <source>is not a usable serial port; {0}</source>
      <translation>no es un puerto serie utilizable; {0}</translation>
    </message>
    <message>
      <source>it belongs to a signed release; gonogo deploy manages those</source>
      <translation>pertenece a una versión firmada; esas las gestiona gonogo deploy</translation>
    </message>
    <message>
      <source>it came before the station was READY with this recipe</source>
      <translation>llegó antes de que la estación estuviera LISTA con esta receta</translation>
    </message>
    <message>
      <source>it delivers no frames any more</source>
      <translation>ya no entrega imágenes</translation>
    </message>
    <message>
      <source>it does not number its frames; use trigger = 'software'</source>
      <translation>no numera sus imágenes; usar trigger = 'software'</translation>
    </message>
    <message>
      <source>it has no {0}</source>
      <translation>no tiene {0}</translation>
    </message>
    <message>
      <source>it is closed</source>
      <translation>está cerrado</translation>
    </message>
    <message>
      <source>it is in force; switch to another product first</source>
      <translation>está vigente; cambiar primero a otro producto</translation>
    </message>
    <message>
      <source>journal: an entry cannot be written ({0}); report this</source>
      <translation>diario: no se puede escribir una entrada ({0}); informar de ello</translation>
    </message>
    <message>
      <source>journal: not closed before the machine went down; verdicts of its last 100 ms may be missing</source>
      <translation>diario: no se cerró antes de caer el equipo; pueden faltar veredictos de sus últimos 100 ms</translation>
    </message>
    <message>
      <source>journal: the program died; nothing is missing</source>
      <translation>diario: el programa murió; no falta nada</translation>
    </message>
    <message>
      <source>journal: torn tail discarded; verdicts just before this start may be missing</source>
      <translation>diario: final roto descartado; pueden faltar veredictos justo antes de este arranque</translation>
    </message>
    <message>
      <source>journal: {0} bytes at {1} could not be read back</source>
      <translation>diario: {0} bytes en {1} no se pudieron releer</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>evaluando</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>se guardan</translation>
    </message>
    <message>
      <source>late: {0} came {1} ms after the trigger</source>
      <translation>tarde: {0} llegó {1} ms después del disparo</translation>
    </message>
    <message>
      <source>lie</source>
      <translation>están</translation>
    </message>
    <message>
      <source>lies</source>
      <translation>está</translation>
    </message>
    <message>
      <source>light</source>
      <translation>claro</translation>
    </message>
    <message>
      <source>limit {value}</source>
      <translation>límite {value}</translation>
    </message>
    <message>
      <source>locate.master_png: expected a grey PNG of {0}x{1} pixels; set the master with gonogo recipe locate</source>
      <translation>locate.master_png: se esperaba un PNG gris de {0}x{1} píxeles; fijar la imagen maestra con gonogo recipe locate</translation>
    </message>
    <message>
      <source>locate: expected a rotation from 0 to 180 degrees and a match between 0 and 1, found {0} and {1}</source>
      <translation>locate: se esperaba un giro de 0 a 180 grados y una coincidencia entre 0 y 1, encontrado {0} y {1}</translation>
    </message>
    <message>
      <source>locate: {0}; choose another master image</source>
      <translation>locate: {0}; elegir otra imagen maestra</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>bloqueado</translation>
    </message>
    <message>
      <source>locked out</source>
      <translation>acceso bloqueado</translation>
    </message>
    <message>
      <source>log-in failed</source>
      <translation>inicio de sesión fallido</translation>
    </message>
    <message>
      <source>logged in</source>
      <translation>sesión iniciada</translation>
    </message>
    <message>
      <source>logged out</source>
      <translation>sesión cerrada</translation>
    </message>
    <message>
      <source>logged out after idling</source>
      <translation>sesión cerrada por inactividad</translation>
    </message>
    <message>
      <source>look at the rejected parts: if they are good, check lighting, focus and lens, and calibrate again; if not, the process makes more defects</source>
      <translation>mirar las piezas rechazadas: si son buenas, revisar luz, enfoque y objetivo y calibrar de nuevo; si no, el proceso produce más defectos</translation>
    </message>
    <message>
      <source>lot {lot}</source>
      <translation>lote {lot}</translation>
    </message>
    <message>
      <source>lower</source>
      <translation>bajos</translation>
    </message>
    <message>
      <source>make the release again</source>
      <translation>crear de nuevo la versión</translation>
    </message>
    <message>
      <source>manual exposure</source>
      <translation>exposición manual</translation>
    </message>
    <message>
      <source>master image</source>
      <translation>imagen maestra</translation>
    </message>
    <message>
      <source>master image: is found turned by {0} degrees against itself; the part looks alike in several poses, use a smaller --max-rotation</source>
      <translation>imagen maestra: se encuentra girada {0} grados respecto a sí misma; la pieza se ve igual en varias posturas, usar un --max-rotation menor</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>patrón {number}</translation>
    </message>
    <message>
      <source>method {0}: expected one of {1}</source>
      <translation>método {0}: se esperaba uno de {1}</translation>
    </message>
    <message>
      <source>minimum defect area</source>
      <translation>área mínima del defecto</translation>
    </message>
    <message>
      <source>more than the proven {0} of parts are rejected</source>
      <translation>se rechazan más piezas que el {0} demostrado</translation>
    </message>
    <message>
      <source>network config holds a {0}, JSON values expected</source>
      <translation>la configuración de la red contiene un {0}, se esperaban valores JSON</translation>
    </message>
    <message>
      <source>network stream</source>
      <translation>flujo de red</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no GenTL producer (*.cti) in {0} ({1}); install the camera maker's software, or set producer = "..." in the station file</source>
      <translation>ningún producer GenTL (*.cti) en {0} ({1}); instalar el software del fabricante o poner producer = "..." en el archivo de la estación</translation>
    </message>
    <message>
      <source>no NVIDIA driver here (libcuda.so.1 does not load); install it or use a CPU backend</source>
      <translation>no hay controlador NVIDIA (libcuda.so.1 no carga); instalarlo o usar un backend de CPU</translation>
    </message>
    <message>
      <source>no PLC</source>
      <translation>sin PLC</translation>
    </message>
    <message>
      <source>no frame of the camera {0}</source>
      <translation>sin imagen de la cámara {0}</translation>
    </message>
    <message>
      <source>no journal entry: {0}</source>
      <translation>no es una entrada del diario: {0}</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>no message</source>
      <translation>sin mensaje</translation>
    </message>
    <message>
      <source>no natural images for the penalty of efficientad in {0}; name a folder of photographs with --option penalty=FOLDER or $GONOGO_PHOTOS_DIR</source>
      <translation>no hay imágenes naturales para la penalización de efficientad en {0}; indicar una carpeta de fotos con --option penalty=FOLDER o $GONOGO_PHOTOS_DIR</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>ninguna otra versión</translation>
    </message>
    <message>
      <source>no others</source>
      <translation>ningún otro</translation>
    </message>
    <message>
      <source>no permission; add the user to the group `dialout` and log in again</source>
      <translation>sin permiso; añadir el usuario al grupo `dialout` e iniciar sesión de nuevo</translation>
    </message>
    <message>
      <source>no picture within {0} s</source>
      <translation>sin imagen en {0} s</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>sin producto</translation>
    </message>
    <message>
      <source>no score: the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; check the ignore mask and run gonogo doctor</source>
      <translation>sin valor: el mapa de anomalías contiene NaN o infinito, o se inspecciona menos que el área mínima del defecto; revisar la máscara y ejecutar gonogo doctor</translation>
    </message>
    <message>
      <source>no threshold is in force for this backend; run `gonogo calibrate`</source>
      <translation>no hay umbral vigente para este backend; ejecutar `gonogo calibrate`</translation>
    </message>
    <message>
      <source>no verdict was told</source>
      <translation>no se comunicó veredicto</translation>
    </message>
    <message>
      <source>no verdict yet</source>
      <translation>aún sin veredicto</translation>
    </message>
    <message>
      <source>nobody took {0} bytes within {1} s</source>
      <translation>nadie recogió {0} bytes en {1} s</translation>
    </message>
    <message>
      <source>none</source>
      <translation>no hay</translation>
    </message>
    <message>
      <source>none stored for this {0}</source>
      <translation>ninguno guardado para este {0}</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún no hay</translation>
    </message>
    <message>
      <source>none: this is a draft</source>
      <translation>ninguno: es un borrador</translation>
    </message>
    <message>
      <source>not kept</source>
      <translation>no se guardan</translation>
    </message>
    <message>
      <source>not known before the second part</source>
      <translation>no se conoce antes de la segunda pieza</translation>
    </message>
    <message>
      <source>not looked for</source>
      <translation>no se comprueba</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>sin ajustar</translation>
    </message>
    <message>
      <source>not watched</source>
      <translation>no vigilada</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>no funciona</translation>
    </message>
    <message>
      <source>not working.</source>
      <translation>no funciona.</translation>
    </message>
    <message>
      <source>not {0}/{1}: {2}</source>
      <translation>no {0}/{1}: {2}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>of NG and RECHECK</source>
      <translation>de NG y REVISAR</translation>
    </message>
    <message>
      <source>of every picture</source>
      <translation>de cada imagen</translation>
    </message>
    <message>
      <source>of {takt} ms</source>
      <translation>de {takt} ms</translation>
    </message>
    <message>
      <source>off</source>
      <translation>inactiva</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activa</translation>
    </message>
    <message>
      <source>once in {count} parts on average</source>
      <translation>una vez cada {count} piezas de media</translation>
    </message>
    <message>
      <source>one pixel of the map</source>
      <translation>un píxel del mapa</translation>
    </message>
    <message>
      <source>one place of the picture has another brightness than at calibration</source>
      <translation>un lugar de la imagen tiene otro brillo que en la calibración</translation>
    </message>
    <message>
      <source>only the one that the station starts with</source>
      <translation>solo el que tiene la estación al arrancar</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts are found against {2}, expected {3} %; choose another master, or inspect a fixed region; {4}</source>
      <translation>solo {0} de {1} piezas buenas se encuentran con {2}, se esperaba el {3} %; elegir otra muestra o inspeccionar una región fija; {4}</translation>
    </message>
    <message>
      <source>only {0} of {1} good parts stand out from their background, expected {2} %; inspect a fixed region; {3}</source>
      <translation>solo {0} de {1} piezas buenas destacan del fondo, se esperaba el {2} %; inspeccionar una región fija; {3}</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>operador</translation>
    </message>
    <message>
      <source>out of memory with batches of {0} images of {1}x{2}; start again with --force and a smaller --batch-size, or a smaller --height and --width</source>
      <translation>sin memoria para lotes de {0} imágenes de {1}x{2}; empezar de nuevo con --force y un --batch-size menor, o un --height y --width menores</translation>
    </message>
    <message>
      <source>overrun: {0} parts already wait for the {1}; slow the line down</source>
      <translation>desbordamiento: {0} piezas ya esperan la etapa {1}; frenar la línea</translation>
    </message>
    <message>
      <source>parity set: {0} good images found, at least {1} needed; name the folder of the run's images with --data</source>
      <translation>conjunto de paridad: {0} imágenes buenas encontradas, hacen falta al menos {1}; indicar la carpeta de imágenes con --data</translation>
    </message>
    <message>
      <source>part is located</source>
      <translation>pieza localizada</translation>
    </message>
    <message>
      <source>part labelled</source>
      <translation>pieza etiquetada</translation>
    </message>
    <message>
      <source>part sent to set</source>
      <translation>pieza enviada a un conjunto</translation>
    </message>
    <message>
      <source>part {0}/{1}: several pictures of the camera {2}; a test folder has one of each</source>
      <translation>pieza {0}/{1}: varias imágenes de la cámara {2}; una carpeta de prueba tiene una de cada una</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the next part has come before it; set line.deadline_ms below the takt</source>
      <translation>pieza {0}: OK no enviado, la siguiente pieza llegó antes; poner line.deadline_ms por debajo del takt</translation>
    </message>
    <message>
      <source>part {0}: OK not sent, the station is not READY</source>
      <translation>pieza {0}: OK no enviado, la estación no está LISTA</translation>
    </message>
    <message>
      <source>part {0}: its sequence now belongs to {1}</source>
      <translation>pieza {0}: su número de secuencia es ahora de {1}</translation>
    </message>
    <message>
      <source>part {0}: no picture of the camera {1} (found {2}); every part needs one of each of {3}: add it, or take the part out</source>
      <translation>pieza {0}: sin imagen de la cámara {1} (encontrado {2}); cada pieza necesita una de cada una de {3}: añadirla o quitar la pieza</translation>
    </message>
    <message>
      <source>part {0}: no verdict sent, its sequence {1} now belongs to part {2}{3}; the PLC has restarted</source>
      <translation>pieza {0}: veredicto no enviado, su secuencia {1} es ahora de la pieza {2}{3}; el PLC se ha reiniciado</translation>
    </message>
    <message>
      <source>part {0}: not recorded ({1}); see what is wrong with: gonogo db check</source>
      <translation>pieza {0}: no registrada ({1}); ver qué falla con: gonogo db check</translation>
    </message>
    <message>
      <source>part {0}: not sent ({1})</source>
      <translation>pieza {0}: no enviada ({1})</translation>
    </message>
    <message>
      <source>part {0}: several pictures of the camera {1}; give one of each</source>
      <translation>pieza {0}: varias imágenes de la cámara {1}; dar una de cada una</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, it has already been told {2}; first verdict counts</source>
      <translation>pieza {0}: {1} no enviado, ya se comunicó {2}; vale el primer veredicto</translation>
    </message>
    <message>
      <source>part {0}: {1} not sent, {2} pulses wait; shorten `pulse_ms` or slow the line down</source>
      <translation>pieza {0}: {1} no enviado, esperan {2} pulsos; acortar `pulse_ms` o frenar la línea</translation>
    </message>
    <message>
      <source>part {id}, sequence {number}</source>
      <translation>pieza {id}, secuencia {number}</translation>
    </message>
    <message>
      <source>part {number}</source>
      <translation>pieza {number}</translation>
    </message>
    <message>
      <source>parts exported</source>
      <translation>piezas exportadas</translation>
    </message>
    <message>
      <source>patch bounds: max_patches is {0} and min_object {1}, expected at least 1 and from 0 to below 1</source>
      <translation>límites de parches: max_patches es {0} y min_object {1}, se esperaba al menos 1 y de 0 a menos de 1</translation>
    </message>
    <message>
      <source>patch bounds: {0} is {1}-{2}, expected 0 &lt; least &lt;= greatest &lt;= {3}</source>
      <translation>límites de parches: {0} es {1}-{2}, se esperaba 0 &lt; menor &lt;= mayor &lt;= {3}</translation>
    </message>
    <message>
      <source>patches need images of at least {0}x{1}, got {2}x{3}; use a larger --height and --width</source>
      <translation>los parches necesitan imágenes de al menos {0}x{1}, hay {2}x{3}; usar un --height y --width mayores</translation>
    </message>
    <message>
      <source>pictures of a folder</source>
      <translation>imágenes de una carpeta</translation>
    </message>
    <message>
      <source>pins of the board</source>
      <translation>pines de la placa</translation>
    </message>
    <message>
      <source>pixel format {0} cannot be read; set pixel_format to one of the camera's that begins with Mono, RGB, BGR or Bayer</source>
      <translation>el formato de píxel {0} no se puede leer; poner pixel_format a uno de la cámara que empiece por Mono, RGB, BGR o Bayer</translation>
    </message>
    <message>
      <source>plc</source>
      <translation>PLC</translation>
    </message>
    <message>
      <source>preset is {0}, expected {1}</source>
      <translation>preset es {0}, se esperaba {1}</translation>
    </message>
    <message>
      <source>preset recommended: nothing is measured for {0}; it is there for {1}, or choose --preset published</source>
      <translation>preset recommended: no hay medidas para {0}; existe para {1}, o elegir --preset published</translation>
    </message>
    <message>
      <source>producer {0}: cannot be loaded ({1}); install it again</source>
      <translation>producer {0}: no se puede cargar ({1}); instalarlo de nuevo</translation>
    </message>
    <message>
      <source>producer {0}: cannot be opened; check its licence and that of its drivers</source>
      <translation>producer {0}: no se puede abrir; revisar su licencia y la de sus controladores</translation>
    </message>
    <message>
      <source>producer {0}: is no GenTL producer; correct it in the station file</source>
      <translation>producer {0}: no es un producer GenTL; corregirlo en el archivo de la estación</translation>
    </message>
    <message>
      <source>producer {0}: no such file; correct it in the station file</source>
      <translation>producer {0}: no existe ese archivo; corregirlo en el archivo de la estación</translation>
    </message>
    <message>
      <source>product switched</source>
      <translation>producto cambiado</translation>
    </message>
    <message>
      <source>product trained</source>
      <translation>producto entrenado</translation>
    </message>
    <message>
      <source>product {0}...: its name is too long for a folder; shorten it</source>
      <translation>producto {0}...: el nombre es demasiado largo para una carpeta; acortarlo</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>lista</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>receta borrada</translation>
    </message>
    <message>
      <source>recipe of {0} has no threshold for it (has {1}); run gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</source>
      <translation>la receta de {0} no tiene umbral para él (tiene {1}); ejecutar gonogo calibrate BUNDLE --normals DIR --backend {2} -o RECIPE</translation>
    </message>
    <message>
      <source>recipe of {0}: changed while it was loaded; start again, and find out who writes to the release store</source>
      <translation>receta de {0}: cambió mientras se cargaba; iniciar de nuevo y averiguar quién escribe en el almacén de versiones</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view of each camera, found {1}; name one by --view</source>
      <translation>receta de {0}: se esperaba una vista de cada cámara, encontrado {1}; nombrar una con --view</translation>
    </message>
    <message>
      <source>recipe of {0}: expected one view, found {1}; name one</source>
      <translation>receta de {0}: se esperaba una vista, encontrado {1}; nombrar una</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, and files must be told apart by part and camera; set part_pattern to something like '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' (found {3})</source>
      <translation>receta de {0}: sus vistas son de las cámaras {1}, y los archivos deben distinguirse por pieza y cámara; poner part_pattern como '(?P&lt;part&gt;.+)_(?P&lt;camera&gt;{2})' (encontrado {3})</translation>
    </message>
    <message>
      <source>recipe of {0}: its views are of the cameras {1}, whose pictures calibrate, inspect and run judge together, but this command cannot</source>
      <translation>receta de {0}: sus vistas son de las cámaras {1}, cuyas imágenes calibrate, inspect y run evalúan juntas, pero esta orden no puede</translation>
    </message>
    <message>
      <source>recipe of {0}: no view {1}, only {2}</source>
      <translation>receta de {0}: no hay vista {1}, solo {2}</translation>
    </message>
    <message>
      <source>recipe of {0}: this station has {1}; add it to products in the station file</source>
      <translation>receta de {0}: esta estación tiene {1}; añadirla a products en el archivo de la estación</translation>
    </message>
    <message>
      <source>recipe of {0}: {1}</source>
      <translation>receta de {0}: {1}</translation>
    </message>
    <message>
      <source>recipe put back</source>
      <translation>receta restaurada</translation>
    </message>
    <message>
      <source>recipe released</source>
      <translation>receta liberada</translation>
    </message>
    <message>
      <source>recipe switched</source>
      <translation>receta cambiada</translation>
    </message>
    <message>
      <source>recipe {0} has no threshold for {1}; run `gonogo calibrate` with this bundle and backend</source>
      <translation>la receta {0} no tiene umbral para {1}; ejecutar `gonogo calibrate` con este paquete y backend</translation>
    </message>
    <message>
      <source>recipe {version}</source>
      <translation>receta {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>recomendado</translation>
    </message>
    <message>
      <source>red {red}, green {green}, blue {blue}</source>
      <translation>rojo {red}, verde {green}, azul {blue}</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>región cambiada</translation>
    </message>
    <message>
      <source>region or ignored area</source>
      <translation>región o área ignorada</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>región {width} x {height} px en {x}, {y}</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>se rechazan</translation>
    </message>
    <message>
      <source>rejected or rechecked</source>
      <translation>rechazadas o revisadas</translation>
    </message>
    <message>
      <source>report written</source>
      <translation>informe escrito</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>rol cambiado</translation>
    </message>
    <message>
      <source>run gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</source>
      <translation>ejecutar gonogo calibrate {0} --normals DIR --recipe {1} -o NEW</translation>
    </message>
    <message>
      <source>runs freely</source>
      <translation>libre</translation>
    </message>
    <message>
      <source>same file</source>
      <translation>mismo archivo</translation>
    </message>
    <message>
      <source>same part</source>
      <translation>misma pieza</translation>
    </message>
    <message>
      <source>score {0} lies between {1} and the threshold {2}</source>
      <translation>el valor {0} está entre {1} y el umbral {2}</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>valor {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>valor {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>scores lie {0} than at calibration</source>
      <translation>los valores son más {0} que en la calibración</translation>
    </message>
    <message>
      <source>scratch</source>
      <translation>rasguño</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>autotest</translation>
    </message>
    <message>
      <source>set the threshold first: golden parts belong to a calibrated recipe</source>
      <translation>fijar primero el umbral: las piezas patrón pertenecen a una receta calibrada</translation>
    </message>
    <message>
      <source>set up the camera first</source>
      <translation>preparar primero la cámara</translation>
    </message>
    <message>
      <source>shift {0}</source>
      <translation>turno {0}</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>piezas simuladas</translation>
    </message>
    <message>
      <source>some calibration images are alike, so a frozen camera cannot be told by its pictures</source>
      <translation>algunas imágenes de calibración son iguales, así que una cámara congelada no se reconoce por sus imágenes</translation>
    </message>
    <message>
      <source>something runs already; wait for it or cancel it</source>
      <translation>ya hay algo en marcha; esperar o cancelarlo</translation>
    </message>
    <message>
      <source>source_weight is {0}, expected 0 or more</source>
      <translation>source_weight es {0}, se esperaba 0 o más</translation>
    </message>
    <message>
      <source>sources of patches are {0}x{1}, the image is {2}x{3}; resize them to one size</source>
      <translation>las fuentes de parches tienen {0}x{1}, la imagen {2}x{3}; llevarlas al mismo tamaño</translation>
    </message>
    <message>
      <source>start of the station</source>
      <translation>arranque de la estación</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>arrancando: aún no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>station {0}: the recipe wants the camera {1}, the station has {2}; correct the name in the recipe's view or in the station file</source>
      <translation>estación {0}: la receta quiere la cámara {1}, la estación tiene {2}; corregir el nombre en la vista de la receta o en el archivo de la estación</translation>
    </message>
    <message>
      <source>stopped by {0} in epoch {1} after step {2}; continue with --resume</source>
      <translation>parado por {0} en la época {1} tras el paso {2}; continuar con --resume</translation>
    </message>
    <message>
      <source>student '{0}': expected one of {1}</source>
      <translation>alumno '{0}': se esperaba uno de {1}</translation>
    </message>
    <message>
      <source>student {0}, seed {1}</source>
      <translation>alumno {0}, semilla {1}</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>cambiando a otra receta: no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>take pictures of further good parts, or train again with a larger --holdout</source>
      <translation>tomar imágenes de más piezas buenas, o entrenar de nuevo con un --holdout mayor</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>tocar una para verla, tocar otra vez para ver en vivo</translation>
    </message>
    <message>
      <source>teacher '{0}' serves the method mkd only; take another --teacher</source>
      <translation>el profesor '{0}' solo sirve para el método mkd; usar otro --teacher</translation>
    </message>
    <message>
      <source>the PLC refuses registers from {0} on with exception {1}; check its Modbus area and `register_offset`</source>
      <translation>el PLC rechaza los registros desde {0} con la excepción {1}; revisar su área Modbus y `register_offset`</translation>
    </message>
    <message>
      <source>the account's own</source>
      <translation>la propia de la cuenta</translation>
    </message>
    <message>
      <source>the camera runs by itself</source>
      <translation>la cámara va por sí sola</translation>
    </message>
    <message>
      <source>the colour has shifted away from blue</source>
      <translation>el color se ha alejado del azul</translation>
    </message>
    <message>
      <source>the colour has shifted away from red</source>
      <translation>el color se ha alejado del rojo</translation>
    </message>
    <message>
      <source>the colour has shifted towards blue</source>
      <translation>el color se ha desplazado hacia el azul</translation>
    </message>
    <message>
      <source>the colour has shifted towards red</source>
      <translation>el color se ha desplazado hacia el rojo</translation>
    </message>
    <message>
      <source>the deadline thread has ended; restart the station</source>
      <translation>el hilo de plazos ha terminado; reiniciar la estación</translation>
    </message>
    <message>
      <source>the disk refused to sync ({0})</source>
      <translation>el disco rechazó escribir ({0})</translation>
    </message>
    <message>
      <source>the driver does not offer it</source>
      <translation>el controlador no lo ofrece</translation>
    </message>
    <message>
      <source>the engine took longer than {0} ms; restart the station</source>
      <translation>el motor tardó más de {0} ms; reiniciar la estación</translation>
    </message>
    <message>
      <source>the good parts are {0} x {1} pixels, this picture is {2} x {3}; set the camera back, or teach it as another product</source>
      <translation>las piezas buenas tienen {0} x {1} píxeles, esta imagen {2} x {3}; devolver la cámara a su ajuste o enseñarla como otro producto</translation>
    </message>
    <message>
      <source>the good parts look alike in several poses; use a smaller --max-rotation, or inspect a fixed region</source>
      <translation>las piezas buenas se ven iguales en varias posturas; usar un --max-rotation menor o inspeccionar una región fija</translation>
    </message>
    <message>
      <source>the images differ in size, so the line cannot check the size of its frames</source>
      <translation>las imágenes tienen distinto tamaño, así que la línea no puede comprobar el tamaño de las suyas</translation>
    </message>
    <message>
      <source>the inspector answered FAULT without a reason</source>
      <translation>la inspección respondió FALLO sin motivo</translation>
    </message>
    <message>
      <source>the inspector answered OK with score {0} above the threshold {1}</source>
      <translation>la inspección respondió OK con el valor {0} por encima del umbral {1}</translation>
    </message>
    <message>
      <source>the inspector gave an unknown answer {0}</source>
      <translation>la inspección dio una respuesta desconocida {0}</translation>
    </message>
    <message>
      <source>the journal is {0} full; free the disk or the database</source>
      <translation>el diario está lleno al {0}; liberar el disco o la base de datos</translation>
    </message>
    <message>
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>la línea no lo conoce; indicarlo con su paquete como [[products]] en el archivo de la estación</translation>
    </message>
    <message>
      <source>the line is switching to it; wait, and switch to another product first</source>
      <translation>la línea está cambiando a ella; esperar y cambiar primero a otro producto</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>la línea dispara la cámara</translation>
    </message>
    <message>
      <source>the lines cannot be set</source>
      <translation>las líneas no se pueden activar</translation>
    </message>
    <message>
      <source>the maps of all select parts are equal; leave out --normalize</source>
      <translation>los mapas de todas las piezas de selección son iguales; omitir --normalize</translation>
    </message>
    <message>
      <source>the network gives no finite score on the {0} image; train again</source>
      <translation>la red no da un valor finito en la imagen {0}; entrenar de nuevo</translation>
    </message>
    <message>
      <source>the network holds no model</source>
      <translation>la red no contiene ningún modelo</translation>
    </message>
    <message>
      <source>the picture could not be encoded</source>
      <translation>la imagen no se pudo codificar</translation>
    </message>
    <message>
      <source>the pictures are brighter than at calibration</source>
      <translation>las imágenes son más claras que en la calibración</translation>
    </message>
    <message>
      <source>the pictures are darker than at calibration</source>
      <translation>las imágenes son más oscuras que en la calibración</translation>
    </message>
    <message>
      <source>the pictures are less sharp than at calibration</source>
      <translation>las imágenes son menos nítidas que en la calibración</translation>
    </message>
    <message>
      <source>the pictures are sharper or noisier than at calibration</source>
      <translation>las imágenes son más nítidas o ruidosas que en la calibración</translation>
    </message>
    <message>
      <source>the pictures have less contrast than at calibration</source>
      <translation>las imágenes tienen menos contraste que en la calibración</translation>
    </message>
    <message>
      <source>the pictures have more contrast than at calibration</source>
      <translation>las imágenes tienen más contraste que en la calibración</translation>
    </message>
    <message>
      <source>the port reports data but has none; the cable is out</source>
      <translation>el puerto anuncia datos pero no tiene; el cable está suelto</translation>
    </message>
    <message>
      <source>the product needs a name of 1 to 80 characters</source>
      <translation>el producto necesita un nombre de 1 a 80 caracteres</translation>
    </message>
    <message>
      <source>the recipe has no threshold for this bundle yet; set the threshold first</source>
      <translation>la receta aún no tiene umbral para este paquete; fijar primero el umbral</translation>
    </message>
    <message>
      <source>the recipe of {0} cannot be put in force ({1}); the one of {2} stays in force</source>
      <translation>la receta de {0} no se puede activar ({1}); la de {2} sigue vigente</translation>
    </message>
    <message>
      <source>the record cannot be kept ({0}); check disk and database, then acknowledge</source>
      <translation>no se puede registrar ({0}); revisar disco y base de datos, y confirmar</translation>
    </message>
    <message>
      <source>the record waits in the journal ({0})</source>
      <translation>el registro espera en el diario ({0})</translation>
    </message>
    <message>
      <source>the score is {0}, not a number to judge by</source>
      <translation>el valor es {0}, no es un número con el que evaluar</translation>
    </message>
    <message>
      <source>the search was stopped</source>
      <translation>la búsqueda se detuvo</translation>
    </message>
    <message>
      <source>the station checks its golden parts</source>
      <translation>la estación comprueba sus piezas patrón</translation>
    </message>
    <message>
      <source>the station file has no section for the camera {0}; write one with [[cameras]]</source>
      <translation>el archivo de la estación no tiene sección para la cámara {0}; escriba una con [[cameras]]</translation>
    </message>
    <message>
      <source>the station is being stopped</source>
      <translation>la estación se está parando</translation>
    </message>
    <message>
      <source>the station is not READY ({0}); it had decided {1}</source>
      <translation>la estación no está LISTA ({0}); había decidido {1}</translation>
    </message>
    <message>
      <source>the station is switching to the recipe of {0}</source>
      <translation>la estación está cambiando a la receta de {0}</translation>
    </message>
    <message>
      <source>the station is {0}: {1}</source>
      <translation>estado de la estación: {0}: {1}</translation>
    </message>
    <message>
      <source>the station starts with it; have it start with another recipe first</source>
      <translation>la estación arranca con ella; hacer que arranque antes con otra receta</translation>
    </message>
    <message>
      <source>the station was stopped</source>
      <translation>la estación se paró</translation>
    </message>
    <message>
      <source>the stored state of the drift tests is of other tests or damaged; they begin again</source>
      <translation>el estado guardado de las pruebas de deriva es de otras pruebas o está dañado; empiezan de nuevo</translation>
    </message>
    <message>
      <source>the trained model gives scores that are no number; start again with --force and a --lr below {0}</source>
      <translation>el modelo entrenado da valores que no son números; empezar de nuevo con --force y un --lr menor que {0}</translation>
    </message>
    <message>
      <source>the training's {0}; train again</source>
      <translation>entrenamiento: {0}; entrenar de nuevo</translation>
    </message>
    <message>
      <source>the warn threshold of {0} below its threshold {1}, found {2}</source>
      <translation>se esperaba el umbral de aviso de {0} por debajo de su umbral {1}, encontrado {2}</translation>
    </message>
    <message>
      <source>the {0} processes of torchrun do not find each other ({1}); check MASTER_ADDR and MASTER_PORT</source>
      <translation>los {0} procesos de torchrun no se encuentran ({1}); revisar MASTER_ADDR y MASTER_PORT</translation>
    </message>
    <message>
      <source>the {0} thread failed ({1}); it goes on, but if this comes again, restart the station</source>
      <translation>el hilo {0} falló ({1}); continúa, pero si se repite, reiniciar la estación</translation>
    </message>
    <message>
      <source>the {0} thread has ended; acknowledge to start it again</source>
      <translation>el hilo {0} ha terminado; confirmar para iniciarlo de nuevo</translation>
    </message>
    <message>
      <source>the {0} thread keeps failing ({1}); repair the cause, then acknowledge</source>
      <translation>el hilo {0} falla una y otra vez ({1}); reparar la causa y confirmar</translation>
    </message>
    <message>
      <source>there is no such serial port; {0}</source>
      <translation>no existe ese puerto serie; {0}</translation>
    </message>
    <message>
      <source>this line was started before; build a new one to start again</source>
      <translation>esta línea ya se inició; crear otra para iniciar de nuevo</translation>
    </message>
    <message>
      <source>this machine has none; plug in the adapter, or try `gonogo plc-sim`</source>
      <translation>este equipo no tiene ninguno; conectar el adaptador o probar `gonogo plc-sim`</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>umbral fijado</translation>
    </message>
    <message>
      <source>tiles: a defect of {0} source pixels would cover {1} of the model's pixels in {2}x{3} tiles, expected at least {4}; {5}</source>
      <translation>tiles: un defecto de {0} píxeles cubriría {1} de los píxeles del modelo en {2}x{3} teselas, se esperaba al menos {4}; {5}</translation>
    </message>
    <message>
      <source>tiles: expected an overlap_px of at least smallest_defect_px {0}, so that one tile shows a defect whole, found {1}</source>
      <translation>tiles: se esperaba un overlap_px de al menos smallest_defect_px {0}, para que una tesela muestre un defecto entero, encontrado {1}</translation>
    </message>
    <message>
      <source>tiles: {0} tiles with an overlap of {1} pixels do not fit {2} pixels; use fewer tiles or a smaller overlap</source>
      <translation>tiles: {0} teselas con un solape de {1} píxeles no caben en {2} píxeles; usar menos teselas o menos solape</translation>
    </message>
    <message>
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>to PLC</source>
      <translation>al PLC</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>demasiado pequeña</translation>
    </message>
    <message>
      <source>torch returned no ONNX program; install another torch version</source>
      <translation>torch no devolvió un programa ONNX; instalar otra versión de torch</translation>
    </message>
    <message>
      <source>torchrun started process {0} of this machine, which has {1} GPUs; use --nproc-per-node {2}</source>
      <translation>torchrun inició el proceso {0} de este equipo, que tiene {1} GPU; usar --nproc-per-node {2}</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>training config: options is {0}, expected texts and numbers by name</source>
      <translation>configuración de entrenamiento: options es {0}, se esperaban textos y números por nombre</translation>
    </message>
    <message>
      <source>training config: unknown key '{0}'; known are {1}</source>
      <translation>configuración de entrenamiento: clave desconocida '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>training config: {0}</source>
      <translation>configuración de entrenamiento: {0}</translation>
    </message>
    <message>
      <source>training config: {0} is {1}, expected {2}</source>
      <translation>configuración de entrenamiento: {0} es {1}, se esperaba {2}</translation>
    </message>
    <message>
      <source>unable to open database file</source>
      <translation>no se puede abrir la base de datos</translation>
    </message>
    <message>
      <source>unexpected {0}: {1}</source>
      <translation>inesperado, {0}: {1}</translation>
    </message>
    <message>
      <source>unknown blend mode '{0}'; known are {1}</source>
      <translation>modo de mezcla desconocido '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>unknown key</source>
      <translation>clave desconocida</translation>
    </message>
    <message>
      <source>unknown kind of synthetic defects '{0}'; known are {1}</source>
      <translation>tipo de defectos sintéticos desconocido '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>unknown method '{0}'; known are {1}</source>
      <translation>método desconocido '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>unknown patch bounds '{0}'; known are {1}</source>
      <translation>límites de parches desconocidos '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>unknown teacher '{0}'; known are {1}</source>
      <translation>profesor desconocido '{0}'; se conocen {1}</translation>
    </message>
    <message>
      <source>use a larger model input or state a larger defect</source>
      <translation>usar una entrada de modelo mayor o indicar un defecto mayor</translation>
    </message>
    <message>
      <source>use columns = {0}, rows = {1}, or a larger model input</source>
      <translation>usar columns = {0}, rows = {1}, o una entrada de modelo mayor</translation>
    </message>
    <message>
      <source>user added</source>
      <translation>usuario añadido</translation>
    </message>
    <message>
      <source>user removed</source>
      <translation>usuario quitado</translation>
    </message>
    <message>
      <source>verdict could not be sent</source>
      <translation>el veredicto no se pudo enviar</translation>
    </message>
    <message>
      <source>verdict not sent</source>
      <translation>veredicto no enviado</translation>
    </message>
    <message>
      <source>verdict sent, not acknowledged</source>
      <translation>veredicto enviado, sin confirmar</translation>
    </message>
    <message>
      <source>version {0}</source>
      <translation>versión {0}</translation>
    </message>
    <message>
      <source>version {0} put in force again</source>
      <translation>versión {0} activada de nuevo</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>versión {number}</translation>
    </message>
    <message>
      <source>version {number}, draft</source>
      <translation>versión {number}, borrador</translation>
    </message>
    <message>
      <source>version {number}, in force</source>
      <translation>versión {number}, vigente</translation>
    </message>
    <message>
      <source>video file</source>
      <translation>archivo de vídeo</translation>
    </message>
    <message>
      <source>view: not a recipe's views ({0} problems); use --recipe</source>
      <translation>view: no son vistas de una receta ({0} problemas); usar --recipe</translation>
    </message>
    <message>
      <source>views with different names, found {0}</source>
      <translation>se esperaban vistas con nombres distintos, encontrado {0}</translation>
    </message>
    <message>
      <source>wait for READY</source>
      <translation>esperar a LISTO</translation>
    </message>
    <message>
      <source>waiting for the picture</source>
      <translation>esperando la imagen</translation>
    </message>
    <message>
      <source>warn alpha</source>
      <translation>alpha de aviso</translation>
    </message>
    <message>
      <source>warn alpha: expected more than alpha {0}, so that a RECHECK band lies below the threshold, found {1}</source>
      <translation>alpha de aviso: se esperaba más que alpha {0}, para que haya una banda REVISAR bajo el umbral, encontrado {1}</translation>
    </message>
    <message>
      <source>warn_alpha above alpha {0}, found {1}</source>
      <translation>se esperaba warn_alpha por encima de alpha {0}, encontrado {1}</translation>
    </message>
    <message>
      <source>warn_alpha and warn_guarantee together, found one of them</source>
      <translation>se esperaban warn_alpha y warn_guarantee juntos, encontrado solo uno</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>vigilada</translation>
    </message>
    <message>
      <source>weights became NaN or infinite before epoch {0} step {1}; use a smaller --learning-rate</source>
      <translation>los pesos se volvieron NaN o infinitos antes de la época {0}, paso {1}; usar un --learning-rate menor</translation>
    </message>
    <message>
      <source>weights of teacher '{0}' not found: looked for {1} in {2}; {3}</source>
      <translation>no se encontraron los pesos del profesor '{0}': se buscó {1} en {2}; {3}</translation>
    </message>
    <message>
      <source>weights {0} exceed half precision; leave out --half-weights</source>
      <translation>los pesos {0} superan la media precisión; omitir --half-weights</translation>
    </message>
    <message>
      <source>whole picture</source>
      <translation>imagen entera</translation>
    </message>
    <message>
      <source>with the start only</source>
      <translation>solo al arrancar</translation>
    </message>
    <message>
      <source>withdrawn {ms} ms later</source>
      <translation>retirado {ms} ms después</translation>
    </message>
    <message>
      <source>working</source>
      <translation>funciona</translation>
    </message>
    <message>
      <source>working: {detail}</source>
      <translation>funciona: {detail}</translation>
    </message>
    <message>
      <source>writing failed</source>
      <translation>la escritura falló</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>{0} (at most {1} of good pictures lay {2} {3})</source>
      <translation>{0} (como máximo {1} de las imágenes buenas quedaban {2} {3})</translation>
    </message>
    <message>
      <source>{0} (lost {1} times within {2} s)</source>
      <translation>{0} (perdida {1} veces en {2} s)</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} MB free, below {1} MB: images are dropped ({2} so far); free some space</source>
      <translation>{0} MB libres, menos de {1} MB: se descartan imágenes ({2} hasta ahora); liberar espacio</translation>
    </message>
    <message>
      <source>{0} and {1}: the same picture, saved twice in different ways, would count as two parts; remove one, or check the camera if it was frozen</source>
      <translation>{0} y {1}: la misma imagen, guardada dos veces de distinta forma, contaría como dos piezas; quitar una, o revisar si la cámara estaba congelada</translation>
    </message>
    <message>
      <source>{0} came late, after {1} ms</source>
      <translation>{0} llegó tarde, tras {1} ms</translation>
    </message>
    <message>
      <source>{0} duplicate {1} merged</source>
      <translation>{0} {1} duplicados unidos</translation>
    </message>
    <message>
      <source>{0} ended with code {1}</source>
      <translation>{0} terminó con el código {1}</translation>
    </message>
    <message>
      <source>{0} good parts</source>
      <translation>{0} piezas buenas</translation>
    </message>
    <message>
      <source>{0} good parts are too few: {1} for calibration, at least 1 for selection, 1 for quantisation and {2} for training need {3}; take more pictures or a smaller --holdout</source>
      <translation>{0} piezas buenas son muy pocas: {1} para calibrar, al menos 1 para seleccionar, 1 para cuantizar y {2} para entrenar suman {3}; tomar más imágenes o un --holdout menor</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} on average; for {2} collect {3} more ({4} in all)</source>
      <translation>{0} piezas buenas demuestran {1} en promedio; para {2} reunir {3} más ({4} en total)</translation>
    </message>
    <message>
      <source>{0} good parts prove {1} with {2} % confidence; for {3} collect {4} more ({5} in all)</source>
      <translation>{0} piezas buenas demuestran {1} con {2} % de confianza; para {3} reunir {4} más ({5} en total)</translation>
    </message>
    <message>
      <source>{0} good parts: expected at least {1} to watch for drift; calibrate with more parts</source>
      <translation>{0} piezas buenas: se esperaban al menos {1} para vigilar la deriva; calibrar con más piezas</translation>
    </message>
    <message>
      <source>{0} groups are too few: groups stay whole, and none was left for {1}; take pictures from more groups, a smaller --holdout, or a finer --part-pattern</source>
      <translation>{0} grupos son muy pocos: los grupos quedan enteros y no quedó ninguno para {1}; tomar imágenes de más grupos, un --holdout menor o un --part-pattern más fino</translation>
    </message>
    <message>
      <source>{0} images are fewer than one batch of {1}; add images</source>
      <translation>{0} imágenes son menos que un lote de {1}; añadir imágenes</translation>
    </message>
    <message>
      <source>{0} images of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use fewer images or a smaller --height and --width</source>
      <translation>{0} imágenes de {1}x{2} necesitan {3} GiB de memoria, se permiten como máximo {4}; usar menos imágenes o un --height y --width menores</translation>
    </message>
    <message>
      <source>{0} is a {1} part, but was judged {2} (score {3}, threshold {4}{5})</source>
      <translation>{0} es una pieza «{1}», pero se evaluó {2} (valor {3}, umbral {4}{5})</translation>
    </message>
    <message>
      <source>{0} is not installed; {1}</source>
      <translation>{0} no está instalado; {1}</translation>
    </message>
    <message>
      <source>{0} left out as seen by the bundle ({1})</source>
      <translation>{0} excluidas porque el paquete las ha visto ({1})</translation>
    </message>
    <message>
      <source>{0} maps of {1}x{2} need {3} GiB of memory, at most {4} are allowed; use a smaller test folder</source>
      <translation>{0} mapas de {1}x{2} necesitan {3} GiB de memoria, se permiten como máximo {4}; usar una carpeta de prueba menor</translation>
    </message>
    <message>
      <source>{0} of the camera {1}</source>
      <translation>{0} (cámara {1})</translation>
    </message>
    <message>
      <source>{0} of the {1} images of version {2} are missing or were seen by this bundle, and {3} are new: the thresholds come from other parts than before</source>
      <translation>{0} de las {1} imágenes de la versión {2} faltan o las ha visto este paquete, y {3} son nuevas: los umbrales vienen de otras piezas que antes</translation>
    </message>
    <message>
      <source>{0} of them known by name only, with other bytes (if they are other parts: --new-parts)</source>
      <translation>{0} de ellas conocidas solo por el nombre, con otros bytes (si son otras piezas: --new-parts)</translation>
    </message>
    <message>
      <source>{0} of these {1} images were scored for version {2} with another {3}: a choice made after seeing their scores needs fresh parts for its promise to hold</source>
      <translation>{0} de estas {1} imágenes se valoraron para la versión {2} con otro {3}: una elección hecha tras ver sus valores necesita piezas nuevas para que valga la garantía</translation>
    </message>
    <message>
      <source>{0} of {1} golden parts judged wrong: {2}{3}; roll the recipe back or calibrate again, then acknowledge</source>
      <translation>{0} de {1} piezas patrón mal evaluadas: {2}{3}; volver a la receta anterior o calibrar de nuevo, y confirmar</translation>
    </message>
    <message>
      <source>{0} of {1} parts score far above the others ({2}): look at them; they were kept, and only a defect confirmed on the part itself is a reason to remove one</source>
      <translation>{0} de {1} piezas tienen valores muy por encima de las demás ({2}): mirarlas; se han conservado, y solo un defecto confirmado en la pieza es motivo para quitarla</translation>
    </message>
    <message>
      <source>{0} of {1} scores are NaN or infinite; a part without a score can carry no threshold: check the ignore mask, the region and the bundle</source>
      <translation>{0} de {1} valores son NaN o infinitos; una pieza sin valor no sostiene un umbral: revisar la máscara, la región y el paquete</translation>
    </message>
    <message>
      <source>{0} parts</source>
      <translation>{0} piezas</translation>
    </message>
    <message>
      <source>{0} parts are too few to watch the line for drift of scores and pictures (expected at least {1}): it will not be watched</source>
      <translation>{0} piezas son muy pocas para vigilar en la línea la deriva de valores e imágenes (se esperaban al menos {1}): no se vigilará</translation>
    </message>
    <message>
      <source>{0} parts share the score at the threshold, so only {1} instead of {2} lie above it: the promise holds, more cautiously than asked</source>
      <translation>{0} piezas comparten el valor del umbral, así que solo {1} en vez de {2} quedan por encima: la garantía vale, con más cautela de la pedida</translation>
    </message>
    <message>
      <source>{0} parts were left out because training saw files of the same names with other bytes; if they are other parts, use --new-parts</source>
      <translation>{0} piezas se excluyeron porque el entrenamiento vio archivos del mismo nombre con otros bytes; si son otras piezas, usar --new-parts</translation>
    </message>
    <message>
      <source>{0} rejects in a row; stop the line</source>
      <translation>{0} rechazos seguidos; parar la línea</translation>
    </message>
    <message>
      <source>{0} run, expected at least two to combine</source>
      <translation>{0} entrenamiento, se esperaban al menos dos para combinar</translation>
    </message>
    <message>
      <source>{0} within {1} parts</source>
      <translation>{0} en {1} piezas</translation>
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
      <translation>{0}, versión {1}: pertenece a otro paquete que {2}; nombrar ese en el archivo de la estación o calibrar de nuevo</translation>
    </message>
    <message>
      <source>{0}, version {1}: is a draft without a threshold; calibrate it first</source>
      <translation>{0}, versión {1}: es un borrador sin umbral; calibrarla primero</translation>
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
      <translation>{0}/{1} en {2}</translation>
    </message>
    <message>
      <source>{0}/{1} on {2}; not {3}</source>
      <translation>{0}/{1} en {2}; no {3}</translation>
    </message>
    <message>
      <source>{0}/{1}: {2} is not installed; {3}</source>
      <translation>{0}/{1}: {2} no está instalado; {3}</translation>
    </message>
    <message>
      <source>{0}: --part-pattern '{1}' does not match; correct it or rename the file</source>
      <translation>{0}: --part-pattern '{1}' no coincide; corregirlo o renombrar el archivo</translation>
    </message>
    <message>
      <source>{0}: ONNX Runtime cannot load the graph ({1}); make the bundle again</source>
      <translation>{0}: ONNX Runtime no puede cargar la red ({1}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: OpenVINO cannot compile the graph ({1}); make the bundle again</source>
      <translation>{0}: OpenVINO no puede compilar la red ({1}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: SHA-256 begins with {1}, expected {2}; delete it and fetch it again</source>
      <translation>{0}: SHA-256 empieza por {1}, se esperaba {2}; borrarlo y obtenerlo de nuevo</translation>
    </message>
    <message>
      <source>{0}: a bundle's name ends in .gonogo; give -o NAME.gonogo</source>
      <translation>{0}: el nombre de un paquete termina en .gonogo; dar -o NAME.gonogo</translation>
    </message>
    <message>
      <source>{0}: a file, expected a folder; choose another --output</source>
      <translation>{0}: es un archivo, se esperaba una carpeta; elegir otro --output</translation>
    </message>
    <message>
      <source>{0}: already closed; open the store again</source>
      <translation>{0}: ya cerrado; abrir de nuevo el almacén</translation>
    </message>
    <message>
      <source>{0}: already exists; name another file, or change this recipe</source>
      <translation>{0}: ya existe; nombrar otro archivo o cambiar esta receta</translation>
    </message>
    <message>
      <source>{0}: another training is writing here; wait for it, stop it, or choose another --output</source>
      <translation>{0}: otro entrenamiento escribe aquí; esperar, pararlo o elegir otro --output</translation>
    </message>
    <message>
      <source>{0}: belongs to a signed release; go back with gonogo deploy rollback</source>
      <translation>{0}: pertenece a una versión firmada; volver atrás con gonogo deploy rollback</translation>
    </message>
    <message>
      <source>{0}: belongs to another bundle (expected sha256 {1}..., found {2}... in {3}); use its own bundle or {4}</source>
      <translation>{0}: pertenece a otro paquete (se esperaba sha256 {1}..., encontrado {2}... en {3}); usar su propio paquete o {4}</translation>
    </message>
    <message>
      <source>{0}: blurred frame (sharpness {1}, expected at least {2}); check focus, lens and vibration</source>
      <translation>{0}: imagen borrosa (nitidez {1}, se esperaba al menos {2}); revisar enfoque, objetivo y vibración</translation>
    </message>
    <message>
      <source>{0}: cannot be drawn into the report</source>
      <translation>{0}: no se puede dibujar en el informe</translation>
    </message>
    <message>
      <source>{0}: cannot be fetched ({1}); copy the file to {2}</source>
      <translation>{0}: no se puede obtener ({1}); copiar el archivo a {2}</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); check the disk</source>
      <translation>{0}: no se puede crear ({1}); revisar el disco</translation>
    </message>
    <message>
      <source>{0}: cannot be made ({1}); choose another --output</source>
      <translation>{0}: no se puede crear ({1}); elegir otro --output</translation>
    </message>
    <message>
      <source>{0}: cannot be moved ({1}); check the rights of its folder, nothing was changed</source>
      <translation>{0}: no se puede mover ({1}); revisar los permisos de su carpeta, no se cambió nada</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1})</source>
      <translation>{0}: no se puede leer ({1})</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the file</source>
      <translation>{0}: no se puede leer ({1}); revisar el archivo</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the folder</source>
      <translation>{0}: no se puede leer ({1}); revisar la carpeta</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path</source>
      <translation>{0}: no se puede leer ({1}); revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); check the path and its rights</source>
      <translation>{0}: no se puede leer ({1}); revisar la ruta y sus permisos</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); install the release again or mend its rights</source>
      <translation>{0}: no se puede leer ({1}); instalar de nuevo la versión o corregir sus permisos</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is the training finished?</source>
      <translation>{0}: no se puede leer ({1}); ¿ha terminado el entrenamiento?</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); is this a finished run folder?</source>
      <translation>{0}: no se puede leer ({1}); ¿es una carpeta de entrenamiento terminada?</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); run it with sudo, or as the account of the station</source>
      <translation>{0}: no se puede leer ({1}); ejecutarlo con sudo o como la cuenta de la estación</translation>
    </message>
    <message>
      <source>{0}: cannot be read ({1}); train again</source>
      <translation>{0}: no se puede leer ({1}); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: cannot be used ({1})</source>
      <translation>{0}: no se puede usar ({1})</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and its rights</source>
      <translation>{0}: no se puede escribir ({1}); revisar la carpeta y sus permisos</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space</source>
      <translation>{0}: no se puede escribir ({1}); revisar la carpeta y el espacio libre</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, an old recipe is unchanged</source>
      <translation>{0}: no se puede escribir ({1}); revisar la carpeta y el espacio libre, una receta anterior queda igual</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe in force is unchanged</source>
      <translation>{0}: no se puede escribir ({1}); revisar la carpeta y el espacio libre, la receta vigente queda igual</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the folder and the free space, the recipe is unchanged</source>
      <translation>{0}: no se puede escribir ({1}); revisar la carpeta y el espacio libre, la receta queda igual</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); check the free space, what was there before is kept</source>
      <translation>{0}: no se puede escribir ({1}); revisar el espacio libre, lo anterior se conserva</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --output</source>
      <translation>{0}: no se puede escribir ({1}); elegir otro --output</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another --report</source>
      <translation>{0}: no se puede escribir ({1}); elegir otro --report</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); choose another place with -o</source>
      <translation>{0}: no se puede escribir ({1}); elegir otro lugar con -o</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); every reading of a test folder is logged beside what is evaluated, so make that folder writable or copy it elsewhere</source>
      <translation>{0}: no se puede escribir ({1}); cada lectura de una carpeta de prueba se anota junto a lo evaluado, así que hacer esa carpeta escribible o copiarla a otro lugar</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free disk space</source>
      <translation>{0}: no se puede escribir ({1}); liberar espacio en disco</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk and continue with --resume</source>
      <translation>{0}: no se puede escribir ({1}); liberar el disco y continuar con --resume</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); free the disk or choose another --output</source>
      <translation>{0}: no se puede escribir ({1}); liberar el disco o elegir otro --output</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); have somebody who may enter {2} for the camera {3}</source>
      <translation>{0}: no se puede escribir ({1}); pida a quien pueda que ponga {2} para la cámara {3}</translation>
    </message>
    <message>
      <source>{0}: cannot be written ({1}); nothing was changed: check the folder and the free space</source>
      <translation>{0}: no se puede escribir ({1}); no se cambió nada: revisar la carpeta y el espacio libre</translation>
    </message>
    <message>
      <source>{0}: cannot hold plans ({1}); give this user the right to write there</source>
      <translation>{0}: no puede guardar planes ({1}); dar a este usuario permiso de escritura allí</translation>
    </message>
    <message>
      <source>{0}: changed since the training began; restore it or start again</source>
      <translation>{0}: cambió desde que empezó el entrenamiento; restaurarlo o empezar de nuevo</translation>
    </message>
    <message>
      <source>{0}: changed while it was copied; add it again</source>
      <translation>{0}: cambió mientras se copiaba; añadirlo de nuevo</translation>
    </message>
    <message>
      <source>{0}: changed while it was used; calibrate again</source>
      <translation>{0}: cambió mientras se usaba; calibrar de nuevo</translation>
    </message>
    <message>
      <source>{0}: cut short or no bundle ({1} is missing); copy the bundle again</source>
      <translation>{0}: cortado o no es un paquete (falta {1}); copiar de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: cut short or no release ({1} is missing); copy it again</source>
      <translation>{0}: cortado o no es una versión (falta {1}); copiarla de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged (expected an object); train again</source>
      <translation>{0}: dañado (se esperaba un objeto); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model and training)</source>
      <translation>{0}: dañado (se esperaba model y training)</translation>
    </message>
    <message>
      <source>{0}: damaged (expected model); train again</source>
      <translation>{0}: dañado (se esperaba model); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}); train again</source>
      <translation>{0}: dañado ({1}); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); start again with --force</source>
      <translation>{0}: dañado ({1}: {2}); empezar de nuevo con --force</translation>
    </message>
    <message>
      <source>{0}: damaged ({1}: {2}); train again</source>
      <translation>{0}: dañado ({1}: {2}); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged config.json ({1})</source>
      <translation>{0}: config.json dañado ({1})</translation>
    </message>
    <message>
      <source>{0}: damaged or no bundle ({1}); copy the bundle again</source>
      <translation>{0}: dañado o no es un paquete ({1}); copiar de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: damaged or no release ({1}); copy it again</source>
      <translation>{0}: dañado o no es una versión ({1}); copiarla de nuevo</translation>
    </message>
    <message>
      <source>{0}: damaged or not written by this station</source>
      <translation>{0}: dañado o no escrito por esta estación</translation>
    </message>
    <message>
      <source>{0}: damaged, or of another distillation ({1}); expected student {2}, seed {3}; leave out --resume</source>
      <translation>{0}: dañado, o de otra destilación ({1}); se esperaba alumno {2}, semilla {3}; omitir --resume</translation>
    </message>
    <message>
      <source>{0}: dark frame (mean {1}, expected at least {2}); check light and lens cap</source>
      <translation>{0}: imagen oscura (media {1}, se esperaba al menos {2}); revisar la luz y la tapa del objetivo</translation>
    </message>
    <message>
      <source>{0}: did not learn from this product's good parts; choose the bundle that was made from the exported set</source>
      <translation>{0}: no aprendió de las piezas buenas de este producto; elegir el paquete creado con el conjunto exportado</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train again</source>
      <translation>{0}: no encaja con config.json ({1}); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: does not fit config.json ({1}); train the source again</source>
      <translation>{0}: no encaja con config.json ({1}); entrenar de nuevo la fuente</translation>
    </message>
    <message>
      <source>{0}: does not fit this model ({1}); start again with --force</source>
      <translation>{0}: no encaja con este modelo ({1}); empezar de nuevo con --force</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice or is no plain file; do not use this file</source>
      <translation>{0}: la entrada {1} aparece dos veces o no es un archivo simple; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: entry {1} appears twice; do not use this file</source>
      <translation>{0}: la entrada {1} aparece dos veces; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression</source>
      <translation>{0}: la entrada {1} tiene una compresión ajena</translation>
    </message>
    <message>
      <source>{0}: entry {1} has a foreign compression; do not use it</source>
      <translation>{0}: la entrada {1} tiene una compresión ajena; no usarlo</translation>
    </message>
    <message>
      <source>{0}: entry {1} has {2} bytes, too many</source>
      <translation>{0}: la entrada {1} tiene {2} bytes, demasiados</translation>
    </message>
    <message>
      <source>{0}: expected a (height, width, 3) uint8 image, got {1} {2}; check the camera's pixel format</source>
      <translation>{0}: se esperaba una imagen (alto, ancho, 3) uint8, encontrado {1} {2}; revisar el formato de píxel de la cámara</translation>
    </message>
    <message>
      <source>{0}: expected a 16-bit grey PNG, found damage; bring the file back from a backup</source>
      <translation>{0}: se esperaba un PNG gris de 16 bits, está dañado; recuperar el archivo de una copia</translation>
    </message>
    <message>
      <source>{0}: expected a file, found a link; install the release again</source>
      <translation>{0}: se esperaba un archivo, hay un enlace; instalar de nuevo la versión</translation>
    </message>
    <message>
      <source>{0}: expected a map of schema {1}, found {2}; update Gonogo</source>
      <translation>{0}: se esperaba un mapa de esquema {1}, encontrado {2}; actualizar Gonogo</translation>
    </message>
    <message>
      <source>{0}: expected a map of this program, found none in it ({1}); bring the file back from a backup</source>
      <translation>{0}: se esperaba un mapa de este programa, no contiene ninguno ({1}); recuperar el archivo de una copia</translation>
    </message>
    <message>
      <source>{0}: expected a public key, found a private one; it stays where releases are made, a station gets NAME.pub</source>
      <translation>{0}: se esperaba una clave pública, hay una privada; esa se queda donde se crean las versiones, la estación recibe NAME.pub</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found one of {2}; write to another file or use --product {3}</source>
      <translation>{0}: se esperaba una receta de {1}, hay una de {2}; escribir en otro archivo o usar --product {3}</translation>
    </message>
    <message>
      <source>{0}: expected a recipe of {1}, found {2}; {3}</source>
      <translation>{0}: se esperaba una receta de {1}, encontrado {2}; {3}</translation>
    </message>
    <message>
      <source>{0}: expected a share between 0 and 1 such as {1}, found {2}</source>
      <translation>{0}: se esperaba una proporción entre 0 y 1 como {1}, encontrado {2}</translation>
    </message>
    <message>
      <source>{0}: expected a stored version ({1}), found no version {2}</source>
      <translation>{0}: se esperaba una versión guardada ({1}), no existe la versión {2}</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key in PEM; make one with gonogo deploy key new</source>
      <translation>{0}: se esperaba una clave pública ed25519 en PEM; crear una con gonogo deploy key new</translation>
    </message>
    <message>
      <source>{0}: expected an ed25519 public key, found another kind; make one with gonogo deploy key new</source>
      <translation>{0}: se esperaba una clave pública ed25519, hay otra clase; crear una con gonogo deploy key new</translation>
    </message>
    <message>
      <source>{0}: expected images to add, found none</source>
      <translation>{0}: se esperaban imágenes que añadir, no hay ninguna</translation>
    </message>
    <message>
      <source>{0}: expected in {1}; install it with gonogo deploy install</source>
      <translation>{0}: se esperaba en {1}; instalarla con gonogo deploy install</translation>
    </message>
    <message>
      <source>{0}: expected parts that the bundle has not seen, but it has seen all {1} ({2}); {3}</source>
      <translation>{0}: se esperaban piezas que el paquete no haya visto, pero ha visto las {1} ({2}); {3}</translation>
    </message>
    <message>
      <source>{0}: expected the name of one of the cameras {1} in the file's name, where the part pattern looks for it, found {2}; correct part_pattern or rename the file</source>
      <translation>{0}: se esperaba en el nombre del archivo el de una de las cámaras {1}, donde lo busca part_pattern, encontrado {2}; corregir part_pattern o renombrar el archivo</translation>
    </message>
    <message>
      <source>{0}: expected the releases in {1}; install them there, or make it a link to this folder</source>
      <translation>{0}: se esperaban las versiones en {1}; instalarlas allí, o hacer de él un enlace a esta carpeta</translation>
    </message>
    <message>
      <source>{0}: expected this user's own, closed to others, found mode {1} of user {2}; delete it or run chmod go= on it</source>
      <translation>{0}: se esperaba propio de este usuario y cerrado a otros, encontrado modo {1} del usuario {2}; borrarlo o ejecutar chmod go= sobre él</translation>
    </message>
    <message>
      <source>{0}: expected {1} bytes, found {2}; delete the folder</source>
      <translation>{0}: se esperaban {1} bytes, hay {2}; borrar la carpeta</translation>
    </message>
    <message>
      <source>{0}: expected {1} x {2} pixels like the good parts, found {3} x {4}; take it with the same camera</source>
      <translation>{0}: se esperaban {1} x {2} píxeles como en las piezas buenas, hay {3} x {4}; tomarla con la misma cámara</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as in the calibration of {3}, found {4}x{5}; check the camera's format or calibrate with such images</source>
      <translation>{0}: se esperaban {1}x{2} píxeles como en la calibración de {3}, hay {4}x{5}; revisar el formato de la cámara o calibrar con esas imágenes</translation>
    </message>
    <message>
      <source>{0}: expected {1}x{2} pixels as the master image, found {3}x{4}; check the camera or set a new master</source>
      <translation>{0}: se esperaban {1}x{2} píxeles como la imagen maestra, hay {3}x{4}; revisar la cámara o fijar otra imagen maestra</translation>
    </message>
    <message>
      <source>{0}: field {1} is damaged; train again</source>
      <translation>{0}: el campo {1} está dañado; entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: frozen, frame {1} came twice; reconnect the camera</source>
      <translation>{0}: congelada, la imagen {1} llegó dos veces; reconectar la cámara</translation>
    </message>
    <message>
      <source>{0}: frozen, this picture equals the one before pixel by pixel; restart the camera</source>
      <translation>{0}: congelada, esta imagen es igual a la anterior píxel a píxel; reiniciar la cámara</translation>
    </message>
    <message>
      <source>{0}: frozen, {1} frames with the very same pixels; reconnect the camera</source>
      <translation>{0}: congelada, {1} imágenes con exactamente los mismos píxeles; reconectar la cámara</translation>
    </message>
    <message>
      <source>{0}: full ({1} MB), the database is not following; free the disk or the database, or raise store.journal_mb</source>
      <translation>{0}: lleno ({1} MB), la base de datos no sigue el ritmo; liberar el disco o la base de datos, o subir store.journal_mb</translation>
    </message>
    <message>
      <source>{0}: gone since the training began; restore it or start again</source>
      <translation>{0}: desapareció desde que empezó el entrenamiento; restaurarlo o empezar de nuevo</translation>
    </message>
    <message>
      <source>{0}: has changed since it was added; restore it</source>
      <translation>{0}: ha cambiado desde que se añadió; restaurarlo</translation>
    </message>
    <message>
      <source>{0}: has no schema_version; train again</source>
      <translation>{0}: no tiene schema_version; entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: has no threshold for {1}, only for {2}; evaluate the bundle with --backend, or calibrate for this backend</source>
      <translation>{0}: no tiene umbral para {1}, solo para {2}; evaluar el paquete con --backend o calibrar para este backend</translation>
    </message>
    <message>
      <source>{0}: has no {1} graph, only {2}; ask for one of these or make one with gonogo quantize</source>
      <translation>{0}: no tiene red {1}, solo {2}; pedir una de estas o crear una con gonogo quantize</translation>
    </message>
    <message>
      <source>{0}: holds a finished training; choose another --output, or replace it with --force</source>
      <translation>{0}: contiene un entrenamiento terminado; elegir otro --output o sustituirlo con --force</translation>
    </message>
    <message>
      <source>{0}: holds an interrupted training; continue it with --resume, or start again with --force</source>
      <translation>{0}: contiene un entrenamiento interrumpido; continuarlo con --resume o empezar de nuevo con --force</translation>
    </message>
    <message>
      <source>{0}: holds no model; train again</source>
      <translation>{0}: no contiene ningún modelo; entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: holds no {1}, it was made with --station-only; make it without that option to run it with torch</source>
      <translation>{0}: no contiene {1}, se creó con --station-only; crearlo sin esa opción para usarlo con torch</translation>
    </message>
    <message>
      <source>{0}: holds no {1}; make the bundle again</source>
      <translation>{0}: no contiene {1}; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: holds none of the images of {1}; name their folder with --data</source>
      <translation>{0}: no contiene ninguna de las imágenes de {1}; indicar su carpeta con --data</translation>
    </message>
    <message>
      <source>{0}: holds other files than the images of this calibration; name a new folder</source>
      <translation>{0}: contiene otros archivos que las imágenes de esta calibración; nombrar una carpeta nueva</translation>
    </message>
    <message>
      <source>{0}: holds versions of a recipe that is gone; roll back to one of them or name another file</source>
      <translation>{0}: contiene versiones de una receta desaparecida; volver a una de ellas o nombrar otro archivo</translation>
    </message>
    <message>
      <source>{0}: images cannot be kept ({1}); check the folder and the free space, no recipe was written</source>
      <translation>{0}: las imágenes no se pueden guardar ({1}); revisar la carpeta y el espacio libre, no se escribió ninguna receta</translation>
    </message>
    <message>
      <source>{0}: is a draft without thresholds; {1}</source>
      <translation>{0}: es un borrador sin umbrales; {1}</translation>
    </message>
    <message>
      <source>{0}: is a file; name a new folder to keep the images in</source>
      <translation>{0}: es un archivo; nombrar una carpeta nueva para las imágenes</translation>
    </message>
    <message>
      <source>{0}: is a folder; --report takes the file to write</source>
      <translation>{0}: es una carpeta; --report toma el archivo que se va a escribir</translation>
    </message>
    <message>
      <source>{0}: is a golden part already; leave it out, or remove it first</source>
      <translation>{0}: ya es una pieza patrón; omitirla o quitarla primero</translation>
    </message>
    <message>
      <source>{0}: is among the good parts ({1}); remove it from one of them</source>
      <translation>{0}: está entre las piezas buenas ({1}); quitarla de uno de los dos</translation>
    </message>
    <message>
      <source>{0}: is being taught already; continue it, or choose another name</source>
      <translation>{0}: ya se está enseñando; continuarlo o elegir otro nombre</translation>
    </message>
    <message>
      <source>{0}: is gone; restore it</source>
      <translation>{0}: ha desaparecido; restaurarlo</translation>
    </message>
    <message>
      <source>{0}: is not in the trash; nothing was put back</source>
      <translation>{0}: no está en la papelera; no se devolvió nada</translation>
    </message>
    <message>
      <source>{0}: is not signed, and this station takes signed releases only; make it with gonogo deploy release --key</source>
      <translation>{0}: no está firmado, y esta estación solo acepta versiones firmadas; crearlo con gonogo deploy release --key</translation>
    </message>
    <message>
      <source>{0}: is not the calibrated bundle; set the threshold anew</source>
      <translation>{0}: no es el paquete calibrado; fijar de nuevo el umbral</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it first</source>
      <translation>{0}: su carpeta no existe; crearla primero</translation>
    </message>
    <message>
      <source>{0}: its folder does not exist; make it or choose another --report</source>
      <translation>{0}: su carpeta no existe; crearla o elegir otro --report</translation>
    </message>
    <message>
      <source>{0}: its good parts are divided otherwise than those of {1}, so that a threshold could rest on parts that a member has seen; train all members with the same --split-seed and --holdout</source>
      <translation>{0}: sus piezas buenas están repartidas de otro modo que las de {1}, así que un umbral podría apoyarse en piezas que un miembro ha visto; entrenar todos los miembros con el mismo --split-seed y --holdout</translation>
    </message>
    <message>
      <source>{0}: its phases have {1} epochs altogether</source>
      <translation>{0}: sus fases suman {1} épocas</translation>
    </message>
    <message>
      <source>{0}: its pictures are not the golden parts of its recipe; {1}</source>
      <translation>{0}: sus imágenes no son las piezas patrón de su receta; {1}</translation>
    </message>
    <message>
      <source>{0}: its recipe is a draft or belongs to another bundle; calibrate it with this bundle and {1}</source>
      <translation>{0}: su receta es un borrador o pertenece a otro paquete; calibrarla con este paquete y {1}</translation>
    </message>
    <message>
      <source>{0}: its weights and network do not fit each other ({1}); make the bundle again</source>
      <translation>{0}: pesos y red no encajan ({1}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: judges no pictures of several cameras together</source>
      <translation>{0}: no evalúa juntas imágenes de varias cámaras</translation>
    </message>
    <message>
      <source>{0}: lies there already; rename or delete that one first</source>
      <translation>{0}: ya está allí; renombrarlo o borrarlo primero</translation>
    </message>
    <message>
      <source>{0}: line {1} cannot be read ({2}); correct or remove it</source>
      <translation>{0}: la línea {1} no se puede leer ({2}); corregirla o quitarla</translation>
    </message>
    <message>
      <source>{0}: missing; let the training finish</source>
      <translation>{0}: falta; dejar que termine el entrenamiento</translation>
    </message>
    <message>
      <source>{0}: more than {1} bytes; install the release again</source>
      <translation>{0}: más de {1} bytes; instalar de nuevo la versión</translation>
    </message>
    <message>
      <source>{0}: no JSON ({1}); train again</source>
      <translation>{0}: no es JSON ({1}); entrenar de nuevo</translation>
    </message>
    <message>
      <source>{0}: no RECHECK band: no score lies between the two thresholds; both promises hold without one; use more parts or a larger --warn-alpha</source>
      <translation>{0}: sin banda REVISAR: ningún valor está entre los dos umbrales; ambas garantías valen sin ella; usar más piezas o un --warn-alpha mayor</translation>
    </message>
    <message>
      <source>{0}: no answer for {1} ms; check its cable</source>
      <translation>{0}: sin respuesta desde hace {1} ms; revisar su cable</translation>
    </message>
    <message>
      <source>{0}: no backend can serve ({1})</source>
      <translation>{0}: ningún backend puede trabajar ({1})</translation>
    </message>
    <message>
      <source>{0}: no folder 'test' in it; expected test/good, test/&lt;defect&gt; and ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</source>
      <translation>{0}: no contiene la carpeta 'test'; se esperaba test/good, test/&lt;defect&gt; y ground_truth/&lt;defect&gt;/&lt;name&gt;_mask.png</translation>
    </message>
    <message>
      <source>{0}: no folders in it; expected test/good and test/&lt;defect&gt;</source>
      <translation>{0}: no contiene carpetas; se esperaba test/good y test/&lt;defect&gt;</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms after the trigger{2}; check the camera's trigger and cable</source>
      <translation>{0}: sin imagen en {1} ms tras el disparo{2}; revisar el disparo y el cable de la cámara</translation>
    </message>
    <message>
      <source>{0}: no frame within {1} ms before and after the trigger; check the wire from the sensor to the camera</source>
      <translation>{0}: sin imagen en {1} ms antes y después del disparo; revisar el cable del sensor a la cámara</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); check the path</source>
      <translation>{0}: no hay imágenes en esta carpeta (se esperaba {1}); revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: no images in this folder (expected {1}); put the pictures of good parts there</source>
      <translation>{0}: no hay imágenes en esta carpeta (se esperaba {1}); poner allí imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>{0}: no part was found; check the feeding and the light</source>
      <translation>{0}: no se encontró ninguna pieza; revisar la alimentación de piezas y la luz</translation>
    </message>
    <message>
      <source>{0}: no score on {1} (NaN in the map, or less than the minimum defect area is inspected); check the ignore mask, the minimum defect area and gonogo doctor</source>
      <translation>{0}: sin valor en {1} (NaN en el mapa, o se inspecciona menos que el área mínima del defecto); revisar la máscara, el área mínima y gonogo doctor</translation>
    </message>
    <message>
      <source>{0}: no score, because the anomaly map holds NaN or infinity, or less than the minimum defect area is inspected; train again or correct the recipe</source>
      <translation>{0}: sin valor, porque el mapa de anomalías contiene NaN o infinito, o se inspecciona menos que el área mínima del defecto; entrenar de nuevo o corregir la receta</translation>
    </message>
    <message>
      <source>{0}: no such bundle; check the path</source>
      <translation>{0}: no existe ese paquete; revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: no such file; expected the bundle, NAME.gonogo</source>
      <translation>{0}: no existe ese archivo; se esperaba el paquete, NAME.gonogo</translation>
    </message>
    <message>
      <source>{0}: no such folder; --data takes the folder of the product's images</source>
      <translation>{0}: no existe esa carpeta; --data toma la carpeta de imágenes del producto</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected the folder of the good parts' images</source>
      <translation>{0}: no existe esa carpeta; se esperaba la carpeta con imágenes de piezas buenas</translation>
    </message>
    <message>
      <source>{0}: no such folder; expected where the set is to be written</source>
      <translation>{0}: no existe esa carpeta; es donde se debe escribir el conjunto</translation>
    </message>
    <message>
      <source>{0}: no such folder; make it first</source>
      <translation>{0}: no existe esa carpeta; crearla primero</translation>
    </message>
    <message>
      <source>{0}: no such recipe; check the path</source>
      <translation>{0}: no existe esa receta; revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: no such release; check the path</source>
      <translation>{0}: no existe esa versión; revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: no such run folder; check the path</source>
      <translation>{0}: no existe esa carpeta de entrenamiento; revisar la ruta</translation>
    </message>
    <message>
      <source>{0}: no texture images found; name a folder that has some</source>
      <translation>{0}: no se encontraron imágenes de textura; indicar una carpeta que las tenga</translation>
    </message>
    <message>
      <source>{0}: not a readable image (expected PNG, JPEG, BMP, TIFF or WebP); remove it or save it again</source>
      <translation>{0}: no es una imagen legible (se esperaba PNG, JPEG, BMP, TIFF o WebP); quitarla o guardarla de nuevo</translation>
    </message>
    <message>
      <source>{0}: not a readable weights file ({1}); fetch it again</source>
      <translation>{0}: no es un archivo de pesos legible ({1}); obtenerlo de nuevo</translation>
    </message>
    <message>
      <source>{0}: not a recipe (expected TOML text in UTF-8)</source>
      <translation>{0}: no es una receta (se esperaba texto TOML en UTF-8)</translation>
    </message>
    <message>
      <source>{0}: not deleted; {1}</source>
      <translation>{0}: no borrada; {1}</translation>
    </message>
    <message>
      <source>{0}: not readable as TOML ({1}); correct that line</source>
      <translation>{0}: no se puede leer como TOML ({1}); corregir esa línea</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2}</source>
      <translation>{0}: no son los pesos de {1}: {2}</translation>
    </message>
    <message>
      <source>{0}: not the weights of {1}: {2} tensors are missing, such as {3}; give the right file with --weights</source>
      <translation>{0}: no son los pesos de {1}: faltan {2} tensores, como {3}; dar el archivo correcto con --weights</translation>
    </message>
    <message>
      <source>{0}: nothing heard from the PLC; check the cable and its program</source>
      <translation>{0}: no se oye nada del PLC; revisar el cable y su programa</translation>
    </message>
    <message>
      <source>{0}: parity set holds {1} images, {2} scores and {3} maps, expected as many of each; make the bundle again</source>
      <translation>{0}: el conjunto de paridad tiene {1} imágenes, {2} valores y {3} mapas, se esperaban los mismos; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: region {1}x{2} at ({3}, {4}) does not fit the image of {5}x{6} pixels; check the camera or the recipe's region</source>
      <translation>{0}: la región {1}x{2} en ({3}, {4}) no cabe en la imagen de {5}x{6} píxeles; revisar la cámara o la región de la receta</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; resume with the program that wrote it, or use --force</source>
      <translation>{0}: versión de esquema {1}, este programa conoce {2}; continuar con el programa que lo escribió o usar --force</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; update it</source>
      <translation>{0}: versión de esquema {1}, este programa conoce {2}; actualizarlo</translation>
    </message>
    <message>
      <source>{0}: schema version {1}, this program knows {2}; use the program that wrote it</source>
      <translation>{0}: versión de esquema {1}, este programa conoce {2}; usar el programa que lo escribió</translation>
    </message>
    <message>
      <source>{0}: schema {1}, this program reads up to {2}; update it</source>
      <translation>{0}: esquema {1}, este programa lee hasta {2}; actualizarlo</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected a whole number from 1 to {1}, found {2}; is this a recipe?</source>
      <translation>{0}: schema_version: se esperaba un entero de 1 a {1}, encontrado {2}; ¿es una receta?</translation>
    </message>
    <message>
      <source>{0}: schema_version: expected at most {1}, found {2}; update this program</source>
      <translation>{0}: schema_version: se esperaba como máximo {1}, encontrado {2}; actualizar este programa</translation>
    </message>
    <message>
      <source>{0}: score {1} {2}, proven in at most {3} of good parts</source>
      <translation>{0}: valor {1} {2}, demostrado como máximo en {3} de las piezas buenas</translation>
    </message>
    <message>
      <source>{0}: something of {1} % of the master's area was found, expected {2} to {3} %; no part, another part, or another light</source>
      <translation>{0}: se encontró algo con {1} % del área maestra, se esperaba de {2} a {3} %; ninguna pieza, otra pieza u otra luz</translation>
    </message>
    <message>
      <source>{0}: states no tolerance for {1}, so {2} cannot be checked; use one of {3}</source>
      <translation>{0}: no indica tolerancia para {1}, así que {2} no se puede comprobar; usar uno de {3}</translation>
    </message>
    <message>
      <source>{0}: takes {1}x{2} pixels, this training {3}x{4}; train the source with the same --height and --width</source>
      <translation>{0}: toma {1}x{2} píxeles, este entrenamiento {3}x{4}; entrenar la fuente con el mismo --height y --width</translation>
    </message>
    <message>
      <source>{0}: the PLC has gone silent; check the cable and its program</source>
      <translation>{0}: el PLC ha enmudecido; revisar el cable y su programa</translation>
    </message>
    <message>
      <source>{0}: the best weights cannot be read ({1}); start again with --force</source>
      <translation>{0}: los mejores pesos no se pueden leer ({1}); empezar de nuevo con --force</translation>
    </message>
    <message>
      <source>{0}: the data folder cannot be made ({1}); set store.data_dir to a folder this user may write</source>
      <translation>{0}: no se puede crear la carpeta de datos ({1}); poner en store.data_dir una carpeta donde este usuario pueda escribir</translation>
    </message>
    <message>
      <source>{0}: the disk is {1} s late (at most {2} s); check the disk's health and load</source>
      <translation>{0}: el disco lleva {1} s de retraso (máximo {2} s); revisar el estado y la carga del disco</translation>
    </message>
    <message>
      <source>{0}: the folder above it does not exist; make it first</source>
      <translation>{0}: la carpeta superior no existe; crearla primero</translation>
    </message>
    <message>
      <source>{0}: the graph does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}: la red no toma {1} uint8 ni devuelve un mapa {2} float32 como dice su manifiesto; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: the label is not kept ({1}); try again</source>
      <translation>{0}: la etiqueta no se guardó ({1}); intentarlo de nuevo</translation>
    </message>
    <message>
      <source>{0}: the line does not know this recipe; name it with its bundle as [[products]] in the station file</source>
      <translation>{0}: la línea no conoce esta receta; nombrarla con su paquete como [[products]] en el archivo de la estación</translation>
    </message>
    <message>
      <source>{0}: the part does not look like the master image (match {1}, expected at least {2}); wrong part, wrong side or turned too far</source>
      <translation>{0}: la pieza no se parece a la imagen maestra (coincidencia {1}, se esperaba al menos {2}); pieza equivocada, lado equivocado o demasiado girada</translation>
    </message>
    <message>
      <source>{0}: the part is turned by {1} degrees, expected at most {2}; check how it is fed</source>
      <translation>{0}: la pieza está girada {1} grados, se esperaban como máximo {2}; revisar cómo se alimenta</translation>
    </message>
    <message>
      <source>{0}: the part matches the master image alike in poses {1} degrees apart; use a smaller max_rotation_deg or another master image</source>
      <translation>{0}: la pieza coincide igual con la imagen maestra en posturas separadas {1} grados; usar un max_rotation_deg menor u otra imagen maestra</translation>
    </message>
    <message>
      <source>{0}: the part reaches beyond the edge of the picture; check the trigger</source>
      <translation>{0}: la pieza sobresale del borde de la imagen; revisar el disparo</translation>
    </message>
    <message>
      <source>{0}: the plan does not take {1} uint8 and return a map of {2} float32 as its manifest says; make the bundle again</source>
      <translation>{0}: el plan no toma {1} uint8 ni devuelve un mapa {2} float32 como dice su manifiesto; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: the recipe of {1} judges one picture of each of the cameras {2} together, found a single one</source>
      <translation>{0}: la receta de {1} evalúa juntas una imagen de cada cámara {2}, hay una sola</translation>
    </message>
    <message>
      <source>{0}: the record cannot be read ({1}); see what is wrong with: gonogo db check</source>
      <translation>{0}: el registro no se puede leer ({1}); ver qué falla con: gonogo db check</translation>
    </message>
    <message>
      <source>{0}: the run's images are not there; name their folder with --data</source>
      <translation>{0}: las imágenes del entrenamiento no están; indicar su carpeta con --data</translation>
    </message>
    <message>
      <source>{0}: the set cannot be kept ({1}); check rights and space</source>
      <translation>{0}: el conjunto no se puede guardar ({1}); revisar permisos y espacio</translation>
    </message>
    <message>
      <source>{0}: the trusted keys cannot be read ({1}); make the folder readable for the account that runs the station</source>
      <translation>{0}: las claves de confianza no se pueden leer ({1}); hacer la carpeta legible para la cuenta de la estación</translation>
    </message>
    <message>
      <source>{0}: the {1} graph {2} is missing; make the bundle again</source>
      <translation>{0}: falta la red {1} ({2}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: this station has no such recipe any more</source>
      <translation>{0}: esta estación ya no tiene esa receta</translation>
    </message>
    <message>
      <source>{0}: this station takes signed releases only, and this recipe with {1} is none; install one with gonogo deploy install and name STORE/PRODUCT/active/{2} and .../{3}</source>
      <translation>{0}: esta estación solo acepta versiones firmadas, y esta receta con {1} no lo es; instalar una con gonogo deploy install y nombrar STORE/PRODUCT/active/{2} y .../{3}</translation>
    </message>
    <message>
      <source>{0}: torch cannot export the network ({1}); change its forward()</source>
      <translation>{0}: torch no puede exportar la red ({1}); cambiar su forward()</translation>
    </message>
    <message>
      <source>{0}: unpacks to {1} bytes, at most {2} expected</source>
      <translation>{0}: se descomprime a {1} bytes, se esperaban como máximo {2}</translation>
    </message>
    <message>
      <source>{0}: unsafe entry {1}; do not use this file</source>
      <translation>{0}: entrada insegura {1}; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: version {1} is older than {2}, which was in force here; bring it back with gonogo deploy rollback {3} --to {4} --reason ...</source>
      <translation>{0}: la versión {1} es anterior a {2}, que estuvo vigente aquí; volver a ella con gonogo deploy rollback {3} --to {4} --reason ...</translation>
    </message>
    <message>
      <source>{0}: was changed after it was signed, or signed with a key that this station does not know (knows {1}); get the release again from who made it</source>
      <translation>{0}: cambiado después de firmarse, o firmado con una clave que esta estación no conoce (conoce {1}); pedir de nuevo la versión a quien la creó</translation>
    </message>
    <message>
      <source>{0}: was never put in force here; run gonogo deploy activate {1} {2}</source>
      <translation>{0}: nunca estuvo vigente aquí; ejecutar gonogo deploy activate {1} {2}</translation>
    </message>
    <message>
      <source>{0}: was trained with {1} {2}, not {3}; resume with the same options or start again with --force</source>
      <translation>{0}: se entrenó con {1} {2}, no {3}; continuar con las mismas opciones o empezar de nuevo con --force</translation>
    </message>
    <message>
      <source>{0}: wrote {1} of {2} bytes; check the disk</source>
      <translation>{0}: se escribieron {1} de {2} bytes; revisar el disco</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <source>{0}: {1} MB of pictures do not fit, {2} MB are free beside what the line needs; select fewer parts, or free the disk</source>
      <translation>{0}: {1} MB de imágenes no caben, quedan {2} MB libres además de lo que necesita la línea; elegir menos piezas o liberar el disco</translation>
    </message>
    <message>
      <source>{0}: {1} differs from its reference by {2} of the good scores' range on the {3} image (map {4}), at most {5} allowed; use another backend or precision</source>
      <translation>{0}: {1} difiere de su referencia en {2} del rango de valores buenos, en la imagen {3} (mapa {4}), se permite como máximo {5}; usar otro backend o precisión</translation>
    </message>
    <message>
      <source>{0}: {1} entries of {2} bytes, at most {3} of {4} expected; do not use this file</source>
      <translation>{0}: {1} entradas de {2} bytes, se esperaban como máximo {3} de {4}; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: {1} entries, at most {2} expected</source>
      <translation>{0}: {1} entradas, se esperaban como máximo {2}</translation>
    </message>
    <message>
      <source>{0}: {1} field {2}: {3}; make the bundle again</source>
      <translation>{0}: {1}, campo {2}: {3}; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} has changed on disk; copy the bundle again</source>
      <translation>{0}: {1} ha cambiado en el disco; copiar de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; make the bundle again</source>
      <translation>{0}: {1} no tiene schema_version; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} has no schema_version; {2}</source>
      <translation>{0}: {1} no tiene schema_version; {2}</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the bundle with its version</source>
      <translation>{0}: {1} tiene el esquema {2}, este programa lee hasta {3}; actualizar esta estación o crear el paquete con su versión</translation>
    </message>
    <message>
      <source>{0}: {1} has schema {2}, this program reads up to {3}; update this station or make the release with its version</source>
      <translation>{0}: {1} tiene el esquema {2}, este programa lee hasta {3}; actualizar esta estación o crear la versión firmada con su programa</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} bytes, at most {3} expected</source>
      <translation>{0}: {1} tiene {2} bytes, se esperaban como máximo {3}</translation>
    </message>
    <message>
      <source>{0}: {1} images found, at least 40 are needed to distil a teacher</source>
      <translation>{0}: {1} imágenes encontradas, hacen falta al menos 40 para destilar un profesor</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged (sha256 {2}..., expected {3}...); copy the bundle again</source>
      <translation>{0}: {1} está dañado (sha256 {2}..., se esperaba {3}...); copiar de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} is damaged ({2}); make the bundle again</source>
      <translation>{0}: {1} está dañado ({2}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); make the bundle again</source>
      <translation>{0}: {1} no es JSON ({2}); crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON ({2}); {3}</source>
      <translation>{0}: {1} no es JSON ({2}); {3}</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; make the bundle again</source>
      <translation>{0}: {1} no es un objeto JSON; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} is no JSON object; {2}</source>
      <translation>{0}: {1} no es un objeto JSON; {2}</translation>
    </message>
    <message>
      <source>{0}: {1} is no golden part; see gonogo recipe golden list</source>
      <translation>{0}: {1} no es una pieza patrón; ver gonogo recipe golden list</translation>
    </message>
    <message>
      <source>{0}: {1} is no image of {2}x{3} pixels; make the bundle again</source>
      <translation>{0}: {1} no es una imagen de {2}x{3} píxeles; crear de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} is not listed in its manifest; do not use this file</source>
      <translation>{0}: {1} no figura en su manifiesto; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the bundle again</source>
      <translation>{0}: falta {1}; copiar de nuevo el paquete</translation>
    </message>
    <message>
      <source>{0}: {1} missing; copy the release again</source>
      <translation>{0}: falta {1}; copiar de nuevo la versión</translation>
    </message>
    <message>
      <source>{0}: {1} not listed in its manifest; do not use this file</source>
      <translation>{0}: {1} sin entrada en su manifiesto; no usar este archivo</translation>
    </message>
    <message>
      <source>{0}: {1} of the {2} images of the select parts found, --normalize needs at least {3}; name their folder with --data, or train with more parts</source>
      <translation>{0}: {1} de las {2} imágenes de selección encontradas, --normalize necesita al menos {3}; indicar su carpeta con --data o entrenar con más piezas</translation>
    </message>
    <message>
      <source>{0}: {1} parts were found, expected one; separate them</source>
      <translation>{0}: se encontraron {1} piezas, se esperaba una; separarlas</translation>
    </message>
    <message>
      <source>{0}: {1} pictures since part {2}, but the PLC counts {3} triggers; check sensor and wires, clear the line, then acknowledge</source>
      <translation>{0}: {1} imágenes desde la pieza {2}, pero el PLC cuenta {3} disparos; revisar sensor y cables, vaciar la línea y confirmar</translation>
    </message>
    <message>
      <source>{0}: {1} was changed (sha256 {2}..., expected {3}...); get the release again and install it</source>
      <translation>{0}: {1} fue cambiado (sha256 {2}..., se esperaba {3}...); pedir de nuevo la versión e instalarla</translation>
    </message>
    <message>
      <source>{0}: {1}; begin this product again, its pictures are kept</source>
      <translation>{0}: {1}; empezar de nuevo este producto, sus imágenes se conservan</translation>
    </message>
    <message>
      <source>{0}: {1}; check --data-dir</source>
      <translation>{0}: {1}; revisar --data-dir</translation>
    </message>
    <message>
      <source>{0}: {1}; check rights and space</source>
      <translation>{0}: {1}; revisar permisos y espacio</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk</source>
      <translation>{0}: {1}; revisar el disco</translation>
    </message>
    <message>
      <source>{0}: {1}; check the disk and restart</source>
      <translation>{0}: {1}; revisar el disco y reiniciar</translation>
    </message>
    <message>
      <source>{0}: {1}; choose a place you may write to</source>
      <translation>{0}: {1}; elegir un lugar donde se pueda escribir</translation>
    </message>
    <message>
      <source>{0}: {1}x{2} pixels, expected {3}x{4} as in {5}; save the mask at the image's size</source>
      <translation>{0}: {1}x{2} píxeles, se esperaban {3}x{4} como en {5}; guardar la máscara con el tamaño de la imagen</translation>
    </message>
    <message>
      <source>{0}: {1}{2}{3}; correct it</source>
      <translation>{0}: {1}{2}{3}; corregirlo</translation>
    </message>
    <message>
      <source>{0}; also above the threshold: camera {1}</source>
      <translation>{0}; también por encima del umbral: cámara {1}</translation>
    </message>
    <message>
      <source>{0}; check the cable and the adapter</source>
      <translation>{0}; revisar el cable y el adaptador</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}; {1}</translation>
    </message>
    <message>
      <source>{added} added, {refused} refused.</source>
      <translation>{added} añadidas, {refused} rechazadas.</translation>
    </message>
    <message>
      <source>{area} px</source>
      <translation>{area} px</translation>
    </message>
    <message>
      <source>{baud} baud</source>
      <translation>{baud} baud</translation>
    </message>
    <message>
      <source>{columns} x {rows} tiles</source>
      <translation>{columns} x {rows} teselas</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <source>{count} entries</source>
      <translation>{count} entradas</translation>
    </message>
    <message>
      <source>{count} entries of the newest {limit}; choose a shorter period for others</source>
      <translation>{count} entradas de las {limit} más recientes; elegir un período más corto para ver otras</translation>
    </message>
    <message>
      <source>{count} good parts</source>
      <translation>{count} piezas buenas</translation>
    </message>
    <message>
      <source>{count} ignored</source>
      <translation>{count} ignoradas</translation>
    </message>
    <message>
      <source>{count} pictures of defects added.</source>
      <translation>{count} imágenes de defectos añadidas.</translation>
    </message>
    <message>
      <source>{count} regions, {area} px</source>
      <translation>{count} regiones, {area} px</translation>
    </message>
    <message>
      <source>{date}, with {count} good parts</source>
      <translation>{date}, con {count} piezas buenas</translation>
    </message>
    <message>
      <source>{done} of {all} masters rejected; OK is locked until all are ({reason}). Send the known-bad masters through the camera, one after the other.</source>
      <translation>{done} de {all} patrones rechazados; OK bloqueado hasta que lo estén todos ({reason}). Pasar los patrones defectuosos por la cámara, uno tras otro.</translation>
    </message>
    <message>
      <source>{done} of {all} pictures read</source>
      <translation>{done} de {all} imágenes leídas</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>{file}. It is read when the station starts; changes count from the next start.</source>
      <translation>{file}. Se lee al arrancar la estación; los cambios valen desde el próximo arranque.</translation>
    </message>
    <message>
      <source>{found} of {count} parts are found and turned upright. See step Region.</source>
      <translation>{found} de {count} piezas encontradas y enderezadas. Ver el paso Región.</translation>
    </message>
    <message>
      <source>{found} of {n} defects are found, {passed} pass.</source>
      <translation>Se encuentran {found} de {n} defectos, pasan {passed}.</translation>
    </message>
    <message>
      <source>{found} of {n} defects look stranger than every good part.</source>
      <translation>{found} de {n} defectos se ven más extraños que cualquier pieza buena.</translation>
    </message>
    <message>
      <source>{good} good, {bad} bad</source>
      <translation>{good} buenas, {bad} malas</translation>
    </message>
    <message>
      <source>{h}:{m} h</source>
      <translation>{h}:{m} h</translation>
    </message>
    <message>
      <source>{learn} parts to learn from, {kept} kept for the threshold</source>
      <translation>{learn} piezas para aprender, {kept} reservadas para el umbral</translation>
    </message>
    <message>
      <source>{limit}; RECHECK from {warn}</source>
      <translation>{limit}; REVISAR desde {warn}</translation>
    </message>
    <message>
      <source>{m}:{s} min</source>
      <translation>{m}:{s} min</translation>
    </message>
    <message>
      <source>{name} can log in: {role}.</source>
      <translation>{name} puede iniciar sesión: {role}.</translation>
    </message>
    <message>
      <source>{name} has a new PIN.</source>
      <translation>{name} tiene un nuevo PIN.</translation>
    </message>
    <message>
      <source>{name} has not the rights of this: {role}. Somebody else may log in.</source>
      <translation>{name} no tiene permiso para esto: {role}. Otra persona puede iniciar sesión.</translation>
    </message>
    <message>
      <source>{name} is locked after too many wrong PINs: wait {seconds} s.</source>
      <translation>{name} tiene el acceso bloqueado por demasiados PIN erróneos: esperar {seconds} s.</translation>
    </message>
    <message>
      <source>{name} is now: {role}.</source>
      <translation>{name} es ahora: {role}.</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make another one first.</source>
      <translation>{name} es el último administrador; cree otro primero.</translation>
    </message>
    <message>
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <source>{name}: is blurred; check focus and motion.</source>
      <translation>{name}: está borrosa; comprobar enfoque y movimiento.</translation>
    </message>
    <message>
      <source>{name}: is no readable picture.</source>
      <translation>{name}: no es una imagen legible.</translation>
    </message>
    <message>
      <source>{name}: is the same picture as {detail}.</source>
      <translation>{name}: es la misma imagen que {detail}.</translation>
    </message>
    <message>
      <source>{name}: is too bright; expose shorter.</source>
      <translation>{name}: es demasiado clara; exponer menos tiempo.</translation>
    </message>
    <message>
      <source>{name}: is too dark; check light and exposure.</source>
      <translation>{name}: es demasiado oscura; comprobar luz y exposición.</translation>
    </message>
    <message>
      <source>{name}: is {detail} pixels, unlike the camera's picture.</source>
      <translation>{name}: tiene {detail} píxeles, distinto de la imagen de la cámara.</translation>
    </message>
    <message>
      <source>{name}: shows the same as {detail}; put another part there.</source>
      <translation>{name}: muestra lo mismo que {detail}; poner otra pieza.</translation>
    </message>
    <message>
      <source>{new} could not be put in force, {old} stays in force. The alarm below says why.</source>
      <translation>{new} no se pudo activar, {old} sigue vigente. La alarma de abajo dice por qué.</translation>
    </message>
    <message>
      <source>{new} is in force.</source>
      <translation>{new} está vigente.</translation>
    </message>
    <message>
      <source>{number} (in force)</source>
      <translation>{number} (vigente)</translation>
    </message>
    <message>
      <source>{n} damaged files were left out.</source>
      <translation>Se omitieron {n} archivos dañados.</translation>
    </message>
    <message>
      <source>{n} good parts that the training has not seen.</source>
      <translation>{n} piezas buenas que el entrenamiento no ha visto.</translation>
    </message>
    <message>
      <source>{n} judged wrong; untick them or set another threshold: {parts}</source>
      <translation>{n} mal evaluadas; desmarcarlas o fijar otro umbral: {parts}</translation>
    </message>
    <message>
      <source>{n} not: already in this set.</source>
      <translation>{n} no: ya están en este conjunto.</translation>
    </message>
    <message>
      <source>{n} not: in the other set, and no part may be in both.</source>
      <translation>{n} no: en el otro conjunto, y ninguna pieza puede estar en ambos.</translation>
    </message>
    <message>
      <source>{n} not: no picture is kept.</source>
      <translation>{n} no: no se guarda imagen.</translation>
    </message>
    <message>
      <source>{n} not: only good parts; call a false reject one first.</source>
      <translation>{n} no: solo piezas buenas; marcar antes un falso rechazo como tal.</translation>
    </message>
    <message>
      <source>{n} not: the network was trained with this picture.</source>
      <translation>{n} no: la red se entrenó con esta imagen.</translation>
    </message>
    <message>
      <source>{n} not: the stored picture is not the one that was written.</source>
      <translation>{n} no: la imagen guardada no es la que se escribió.</translation>
    </message>
    <message>
      <source>{n} parts</source>
      <translation>{n} piezas</translation>
    </message>
    <message>
      <source>{n} parts selected</source>
      <translation>{n} piezas elegidas</translation>
    </message>
    <message>
      <source>{n} ppm</source>
      <translation>{n} ppm</translation>
    </message>
    <message>
      <source>{n} regions above the threshold on {product}, counted where their middle lies.</source>
      <translation>{n} regiones sobre el umbral en {product}, contadas donde está su centro.</translation>
    </message>
    <message>
      <source>{n} selected</source>
      <translation>{n} elegidas</translation>
    </message>
    <message>
      <source>{parts} good parts cannot promise {wish}: {more} more are needed, or promise at most {share} %. Add them in the step Good parts.</source>
      <translation>{parts} piezas buenas no bastan para garantizar {wish}: hacen falta {more} más, o garantizar como máximo {share} %. Añadirlas en el paso Piezas buenas.</translation>
    </message>
    <message>
      <source>{parts} parts, {ng} NG
yield {share} %</source>
      <translation>{parts} piezas, {ng} NG
rendimiento {share} %</translation>
    </message>
    <message>
      <source>{product} (in force)</source>
      <translation>{product} (vigente)</translation>
    </message>
    <message>
      <source>{product} cannot be deleted: {reason}.</source>
      <translation>{product} no se puede borrar: {reason}.</translation>
    </message>
    <message>
      <source>{product} is back: {path}</source>
      <translation>{product} se ha restaurado: {path}</translation>
    </message>
    <message>
      <source>{product} is in the trash: {path}</source>
      <translation>{product} está en la papelera: {path}</translation>
    </message>
    <message>
      <source>{product}, in force</source>
      <translation>{product}, vigente</translation>
    </message>
    <message>
      <source>{product}, recipe {version}</source>
      <translation>{product}, receta {version}</translation>
    </message>
    <message>
      <source>{product}, recipe {version} on {backend}: mean score of the parts that passed. Dashed: three standard errors of each mean. Threshold {threshold}.</source>
      <translation>{product}, receta {version} en {backend}: valor medio de las piezas que pasaron. Discontinua: tres errores estándar de cada media. Umbral {threshold}.</translation>
    </message>
    <message>
      <source>{product}, version {version}, is being put in force. The alarms say it if not.</source>
      <translation>{product}, versión {version}, se está activando. Si no, lo dirán las alarmas.</translation>
    </message>
    <message>
      <source>{product}: learned from {parts} good parts with {method}, {golden} golden parts.</source>
      <translation>{product}: aprendido de {parts} piezas buenas con {method}, {golden} piezas patrón.</translation>
    </message>
    <message>
      <source>{share} % sure</source>
      <translation>{share} % de confianza</translation>
    </message>
    <message>
      <source>{shown} of {all} packages</source>
      <translation>{shown} de {all} paquetes</translation>
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
      <translation>{size} MB libres</translation>
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
      <translation>{value} imágenes/s</translation>
    </message>
    <message>
      <source>{value} us</source>
      <translation>{value} us</translation>
    </message>
    <message>
      <source>{verdict} after {ms} ms</source>
      <translation>{verdict} tras {ms} ms</translation>
    </message>
    <message>
      <source>{what}: expected a number, or nothing to leave it as it is.</source>
      <translation>{what}: se espera un número, o nada para dejarlo como está.</translation>
    </message>
    <message>
      <source>{what}: expected three numbers, or nothing to leave it as it is.</source>
      <translation>{what}: se esperan tres números, o nada para dejarlo como está.</translation>
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
