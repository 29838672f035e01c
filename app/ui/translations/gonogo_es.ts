<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Screen</name>
    <message>
      <source>(and {more} more)</source>
      <translation>(y {more} más)</translation>
    </message>
    <message>
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <source>1 good part</source>
      <translation>1 pieza buena</translation>
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
      <source>An ignored rectangle must touch the inspected region: draw it there.</source>
      <translation>Un rectángulo ignorado debe tocar la región inspeccionada: dibujarlo allí.</translation>
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
      <source>Devices</source>
      <translation>Equipos</translation>
    </message>
    <message>
      <source>Devices: what each of them says</source>
      <translation>Equipos: qué indica cada uno</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disco</translation>
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
      <source>FAULT</source>
      <translation>FALLO</translation>
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
      <source>Gap in the record</source>
      <translation>Hueco en el registro</translation>
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
      <source>Inspect</source>
      <translation>Inspección</translation>
    </message>
    <message>
      <source>Installed packages with their licences</source>
      <translation>Paquetes instalados con sus licencias</translation>
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
      <source>No scores of good parts in this period.</source>
      <translation>Sin valores de piezas buenas en este período.</translation>
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
      <source>Not acknowledged</source>
      <translation>Sin confirmar</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Aún sin comprobar.</translation>
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
      <source>Text of the licence</source>
      <translation>Texto de la licencia</translation>
    </message>
    <message>
      <source>That is too small: draw at least {side} x {side} pixels.</source>
      <translation>Es demasiado pequeño: dibujar al menos {side} x {side} píxeles.</translation>
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
      <source>a draft without a threshold; calibrate it first</source>
      <translation>un borrador sin umbral; calibrarlo antes</translation>
    </message>
    <message>
      <source>a sensor triggers the camera, input {line}</source>
      <translation>un sensor dispara la cámara, entrada {line}</translation>
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
      <source>an older version</source>
      <translation>una versión anterior</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>as the camera has it</source>
      <translation>según la cámara</translation>
    </message>
    <message>
      <source>bad  {score}  {kind} {name}</source>
      <translation>mala  {score}  {kind} {name}</translation>
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
      <source>challenge started</source>
      <translation>prueba de patrones iniciada</translation>
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
      <source>deleted {when} by {who}</source>
      <translation>borrado {when} por {who}</translation>
    </message>
    <message>
      <source>deleted; put it back to use it</source>
      <translation>borrado; restaurarlo para usarlo</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
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
      <source>faulted: no part passes</source>
      <translation>en fallo: no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>for ever</source>
      <translation>sin límite</translation>
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
      <source>golden parts checked</source>
      <translation>piezas patrón comprobadas</translation>
    </message>
    <message>
      <source>good  {score}  {name}</source>
      <translation>buena  {score}  {name}</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>vigente</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>se guardan</translation>
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
      <source>lot {lot}</source>
      <translation>lote {lot}</translation>
    </message>
    <message>
      <source>master {number}</source>
      <translation>patrón {number}</translation>
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
      <source>no PLC</source>
      <translation>sin PLC</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>no other version</source>
      <translation>ninguna otra versión</translation>
    </message>
    <message>
      <source>no product</source>
      <translation>sin producto</translation>
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
      <source>none</source>
      <translation>no hay</translation>
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
      <source>only the one that the station starts with</source>
      <translation>solo el que tiene la estación al arrancar</translation>
    </message>
    <message>
      <source>operator</source>
      <translation>operador</translation>
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
      <source>pictures of a folder</source>
      <translation>imágenes de una carpeta</translation>
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
      <source>ready</source>
      <translation>lista</translation>
    </message>
    <message>
      <source>recipe deleted</source>
      <translation>receta borrada</translation>
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
      <source>recipe {version}</source>
      <translation>receta {version}</translation>
    </message>
    <message>
      <source>recommended</source>
      <translation>recomendado</translation>
    </message>
    <message>
      <source>region changed</source>
      <translation>región cambiada</translation>
    </message>
    <message>
      <source>region {width} x {height} px at {x}, {y}</source>
      <translation>región {width} x {height} px en {x}, {y}</translation>
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
      <source>score {score}</source>
      <translation>valor {score}</translation>
    </message>
    <message>
      <source>score {score} {sign} {threshold}</source>
      <translation>valor {score} {sign} {threshold}</translation>
    </message>
    <message>
      <source>self-test</source>
      <translation>autotest</translation>
    </message>
    <message>
      <source>simulated parts</source>
      <translation>piezas simuladas</translation>
    </message>
    <message>
      <source>starting: no part passes yet</source>
      <translation>arrancando: aún no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>switching to another recipe: no part passes</source>
      <translation>cambiando a otra receta: no pasa ninguna pieza</translation>
    </message>
    <message>
      <source>tap one to see it, tap again for live</source>
      <translation>tocar una para verla, tocar otra vez para ver en vivo</translation>
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
      <source>the line does not know it; name it with its bundle as [[products]] in the station file</source>
      <translation>la línea no lo conoce; indicarlo con su paquete como [[products]] en el archivo de la estación</translation>
    </message>
    <message>
      <source>the line triggers the camera</source>
      <translation>la línea dispara la cámara</translation>
    </message>
    <message>
      <source>threshold set</source>
      <translation>umbral fijado</translation>
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
      <source>watched</source>
      <translation>vigilada</translation>
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
      <source>yes</source>
      <translation>sí</translation>
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
