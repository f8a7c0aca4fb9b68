// Words replaced in place: a death by suicide is not a crime committed, an attempt is neither success nor failure.

export const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcommitting suicide\b/gi, 'dying by suicide'],
  [/\bcommitted suicide\b/gi, 'died by suicide'],
  [/\bcommits suicide\b/gi, 'dies by suicide'],
  [/\bcommit(?:ting)? suicide\b/gi, 'die by suicide'],
  [/\bcompleted suicide\b/gi, 'died by suicide'],
  [/\b(?:failed|unsuccessful) suicide attempt\b/gi, 'suicide attempt'],
  [/\bsuccessful suicide\b/gi, 'death by suicide'],
  [/\bcometer (?:el )?suicidio\b/gi, 'morir por suicidio'],
  [/\bcometió (?:el )?suicidio\b/gi, 'murió por suicidio'],
  [/\b(?:cometen|cometan) suicidio\b/gi, 'mueren por suicidio'],
  [/\bcometido suicidio\b/gi, 'muerto por suicidio'],
  [/\bcometiendo suicidio\b/gi, 'muriendo por suicidio'],
  [/\bcometer (?:o )?suicídio\b/gi, 'morrer por suicídio'],
  [/\bcometeu (?:o )?suicídio\b/gi, 'morreu por suicídio'],
  [/\bcometem suicídio\b/gi, 'morrem por suicídio'],
  [/\bcometido suicídio\b/gi, 'morrido por suicídio'],
  [/\bcommettre (?:un |le )?suicide\b/gi, 'mourir par suicide'],
  [/\ba commis (?:un |le )?suicide\b/gi, 'a perdu la vie par suicide'],
  [/\bont commis (?:un |le )?suicide\b/gi, 'ont perdu la vie par suicide'],
  [/\bavoir commis (?:un |le )?suicide\b/gi, 'avoir perdu la vie par suicide'],
];
