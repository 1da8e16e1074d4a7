import type { Patterns } from '../types.ts';

/** How Spanish-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^tl;? ?dr(?:\s?[:–—-]?\s?(?:the |key |quick )*(?:take-?aways?|take-?homes?|points|summary|lessons|resumen|lo esencial|claves|ideas clave))?$|^(?:take-?aways?|summary|resumen|lo esencial|claves|ideas clave)\s?\(tl;? ?dr\)$/i,
    /^(?:(?:en (?:este|esta|el|la) \w+|hoy|esta semana),? )?(?:lo que |que )?(?:aprenderas|aprendereis|aprendemos|vas a aprender|vais a aprender|te llevas|te llevaras|os llevais)(?: (?:a|hoy|esta semana|en (?:este|esta) \w+))?$/i,
    /^(?:(?:tres|dos|cuatro|cinco|\d+|las|los) )*(?:ideas|puntos|mensajes|lecciones|claves) (?:para (?:recordar|llevar|llevarte)|que recordar|clave|de (?:hoy|la semana|este numero))$/i,
    /^(?:lo mas importante|para recordar|que recordar|objetivos(?: de aprendizaje)?|al terminar(?: de leer)?,? .{0,30}|perlas clinicas|lo que debes saber|resumen en \d+ puntos)$/i,

    /^(?:los )?(?:puntos|ideas|aprendizajes|mensajes|lecciones|conclusiones) (?:clave|principales|importantes)\b/i,
    /^(?:lo )?que (?:vas a|va a|vamos a|aprenderas|aprenderemos)(?: aprender)?\b/i,
    /^(?:objetivos|oportunidades|puntos) de aprendizaje\b/i,
    /^(?:en resumen|claves|las claves|aprendizajes|para llevar|lo esencial)$/i,
  ],
  contents: [
    /^(?:(?:hoy|esta semana)(?: (?:hablamos de|te traemos|traemos|te cuento|te contamos|en .{3,25}))|(?:el )?menu (?:de hoy|del dia|de la semana)|en el menu(?: de hoy)?|lo que (?:leeras|vas a encontrar|te espera|hay dentro)(?: hoy)?|dentro de (?:este|esta) \w+|temas de (?:hoy|la semana)|en este envio|que hay (?:hoy|dentro))$/i,

    /^(?:(?:hoy )?en )?(?:este|el) (?:numero|boletin|correo)(?: de hoy| de esta semana)?(?: encontraras)?$/i,
    /^en (?:esta|la) (?:edicion|newsletter|entrega)(?: de hoy| de esta semana)?(?: encontraras)?$/i,
    /^(?:contenidos?|sumario|indice|que encontraras(?: hoy| dentro)?|lo que encontraras|hoy en la carta)$/i,
  ],
  guide: [
    /^(?:(?:tu|nuestra|la|una|nueva|esta) )?(?:guia|plantilla|ficha|hoja|lista|infografia|checklist|material|recurso|regalo) (?:gratis|gratuit[oa]|para (?:ti|descargar|imprimir|tus pacientes)|descargable|de (?:regalo|la semana|este mes))\b.{0,20}$/i,
    /^(?:te )?(?:hemos|he) (?:creado|preparado|hecho) .{0,30}\b(?:guia|plantilla|ficha|hoja|lista|infografia)\b.{0,25}$/i,

    /^(?:guia|ficha|hoja|plantilla) (?:para descargar|descargable)\b/i,
    /\b(?:guia|hoja|plantilla|lista|ficha|descarga|recurso|pdf)s? (?:\w+ ){0,2}gratuit[ao]s?\b/i,
    /\b(?:guia|hoja|plantilla|ficha) (?:\w+ ){0,2}gratis\b/i,
    /^(?:descarga|descargate|consigue|obten) (?:la|tu|nuestra|esta|el|nuestro|este|mi) (?:\w+ ){0,3}(?:guia|hoja|plantilla|lista|ficha|pdf)\b/i,
    /^(?:guia|(?:para )?descargar?|material descargable|recurso gratuito|guia descargable|guia de la semana)s?$/i,
    /\bguia que hemos (?:creado|preparado|hecho)\b/i,
  ],
  'go-deeper': [
    /^¿?(?:quieres (?:ir|llegar) mas lejos|quieres mas|ve mas alla|da el siguiente paso|aprende mas|ir mas lejos|para seguir aprendiendo|amplia tus conocimientos)\b.{0,20}\??$/i,

    /^¿?(?:quieres|para) (?:profundizar|saber mas|aprender mas|ir mas alla|seguir aprendiendo)\b/i,
    /^¿?(?:profundiza|sigue aprendiendo|saber mas)\b/i,
  ],
  book: [
    /^(?:(?:un|el|mi|tu|nuestro) )?(?:libros?|lecturas?) (?:para|que|del?|recomendad[oa]s?|favorit[oa]s?)\b.{0,30}$/i,
    /^(?:en (?:la|mi|nuestra) (?:mesilla|estanteria|biblioteca)|desde la estanteria|leyendo(?: ahora| esta semana)?|ahora leo|(?:mi|la|nuestra) lectura(?: de .{3,12})?|(?:el|un|mi) libro|libros?|lecturas?|para leer este (?:verano|invierno|finde|mes))$/i,

    /\b(?:libro|lectura)s? (?:recomendad[oa]s?|de la semana|del mes|que recomiendo|de hoy)\b/i,
    /\b(?:recomendacion|recomendaciones) (?:literaria|de lectura|de libros?|del libro)s?\b/i,
    /\b(?:lo )?que (?:estoy|estamos) leyendo\b/i,
    /^(?:el libro|un libro|nuestro libro|mi libro|en mi mesilla|en la mesilla|el rincon del libro|club de lectura|estoy leyendo|estamos leyendo)(?: de (?:la semana|hoy))?$/i,
  ],
  quote: [
    /^(?:unas |algunas |dos |tres |las |estas |nuestras |mis )?(?:palabras|frases|lineas|maximas|lemas|citas|refranes|versos) (?:para (?!(?:evitar|entender|hablar|buscar|describir|definir)\b)\w+(?: .{2,20})?|(?:por|con|segun|de) (?:las|los) que (?:vivir|practicar|trabajar|caminar|empezar|quedarse)|que (?:acompanan|quedan|se quedan|sostienen|inspiran|ayudan|guardar|recordar))$/i,
    /^(?:un lema|una maxima|un refran|una linea) (?:para|de) .{3,25}$/i,
    /^(?:la |una |nuestra |mi )?(?:frase|cita|perla) (?:de|del|para|con|que)\b.{0,25}$/i,
    /^(?:palabras (?:para|que) .{3,25}|citas?|frases?|la cita|la frase|una cita para terminar|para terminar, una (?:cita|frase))$/i,

    /^(?:la |nuestra |mi |una )?(?:frase|cita|inspiracion|palabras?)s? (?:de la semana|del dia|del mes|de hoy|de esta semana|para la semana)\b/i,
    /^(?:la |nuestra |mi |mis |una |las )?(?:frase|cita)s?(?: (?:favorita|inspiradora|celebre|destacada|final|semanal)s?)?$/i,
    /\b(?:citas?|frases?|inspiracion)(?: \w+)? (?:de la semana|del dia|del mes)$/i,
    /\buna (?:frase|cita)$/i,
    /^(?:una )?(?:frase|cita) (?:para|que)\b.{0,40}$/i,
  ],
  thought: [
    /^(?:para (?:terminar|acabar|cerrar|despedirme|meditar)|(?:la |una )?(?:ultima|pequena) (?:palabra|reflexion|dosis)\b.{0,20}|inspiracion (?:para|de) .{3,15}|(?:motivacion|sabiduria)(?: .{3,15})?|te dejo con .{3,20}|os dejo con .{3,20})$/i,

    /^(?:(?:una? |la |el )?(?:inspiracion|reflexion|pensamiento|dosis de inspiracion)(?: (?:de la semana|del dia|final|semanal))?|para (?:reflexionar|pensar|inspirarte)|sabiduria para la vida|palabras (?:sabias|para vivir))$/i,
  ],
  next: [
    /^(?:lo proximo|proxim[oa] (?:parada|capitulo)|en el horizonte|que viene (?:ahora|despues)|avance (?:de (?:la|el|lo)|del) (?:proxim|siguiente|que viene).{0,20}|adelanto)(?:$|\s?[:,–—-])/i,

    /^(?:la )?(?:(?:proxima|siguiente) (?:semana|edicion|entrega)|semana que viene)(?! del?\b)\b/i,
    /^(?:el )?(?:proximo|siguiente) (?:numero|boletin|jueves|lunes|martes|miercoles|viernes|mes)\b/i,
    /^(?:en (?:la|el) proxim[oa] (?:semana|edicion|entrega|numero|boletin)|(?:proximamente|lo que viene|que viene|avance)(?:$|\s?[:,?!–—-]| (?:la|el|en) (?:proxim|siguiente|semana)))/i,
  ],
  'look-back': [
    /^(?:(?:por si|si) te lo perdiste|la semana pasada|en el numero anterior|anteriormente)(?:$|\s?[:,?!–—-])/i,
  ],
  sponsor: [
    /^(?:(?:nuestro )?(?:contenido )?patrocinad[oa]|(?:nuestro )?patrocinador|publicidad|anuncio)$/i,
    /^(?:patrocinad[oa] por|con el (?:apoyo|patrocinio) de|en colaboracion con|presentad[oa] por|un mensaje de nuestro patrocinador)\b/i,
  ],
  greeting: [
    /^¡?(?:(?:hola|buenos dias|buenas(?: tardes| noches)?|bienvenid[oa]s?|querid[oa]s?|estimad[oa]s?)(?=$|.*[!,.]| (?:de nuevo|otra|a|lector|amig|colega|comunidad|suscriptor)\w*)|(?:muy )?feliz (?:y \w+ )?(?:ano|navidad|pascua|dia de|accion de gracias|verano|primavera|otono|invierno|lunes|martes|miercoles|jueves|viernes)|felices fiestas)\b/i,
  ],
  'sign-off': [
    /^¡?(?:hasta (?:la proxima|la semana|el (?:proximo|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|pronto|luego)\b.{0,25}|nos (?:vemos|leemos)\b.{0,25}|gracias por (?:leer|est|tu|vuestr|su|acompan|la (?:lectura|compan))\w*\b.*|un (?:abrazo|saludo)\b.{0,15}|eso es todo(?: por\b.*)?|feliz (?:semana|fin de semana)|cuidate(?: mucho)?|que tengas\b.*)(?:\s?[,!.–—-].*)?$/i,
  ],
  furniture: [
    /^¿?¡?(?:suscribete\b.*|comparte(?: (?:est[eao]|en|con un)\b.*)?|compartir(?: .{2,12})?|(?:\d+ )?comentarios?|(?:entradas|articulos|publicaciones|posts) relacionad[oa]s|te puede interesar|tambien te puede (?:interesar|gustar)|sobre (?:el autor|la autora)|deja una respuesta|responder|responde|leer en linea|ver en el navegador|darse de baja|date de baja|te ha gustado\b.*|que te ha parecido\b.*|reenvia\b.*|siguenos\b.*|sigueme\b.*|aviso legal|recomendado para ti|deja un comentario)$/i,
  ],
};
