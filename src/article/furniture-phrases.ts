// The words that pages have around an article, each set as one pattern for a whole line.

export function advertisement(): RegExp {
  const label =
    'advertisements?|advertising|advertorial|ads?|sponsored(?: content)?|promoted(?: content)?|paid content|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklam[ae]?'
  const going =
    '(?:article|story|content)? ?continues (?:below|after)(?: (?:the |this )?(?:ad|advertisement|gallery|video|photos?))?|scroll to continue|skip (?:ad|advertisement)|continue reading below|remove ads?'
  return new RegExp(`^(?:(?:${label}|${going})[\\s.:…–-]*)+$`, 'i')
}

export function navigation(): RegExp {
  const phrases = [
    'skip to (?:the )?(?:main )?(?:content|navigation|search|footer|menu)',
    '(?:jump to (?:content|navigation|search|comments|recipe) ?)+',
    '(?:main |site )?menu',
    'toggle (?:\\w+ )?(?:menu|navigation|search|sidebar)',
    'log ?(?:in|out)',
    'sign (?:in|out|up)',
    'register',
    'subscribe(?: now)?',
    'my account',
    'search',
    'back to (?:the )?(?:top|home|homepage|news)',
    '(?:next|prev(?:ious)?)(?: (?:article|story|post|page))?',
    'close',
    'cancel',
    'home',
    '(?:latest|breaking|top|trending|more|live|world|local|national|sports?|business)(?: now)? (?:news|stories|headlines|videos?|updates|tv)',
    'breaking',
    'trending(?: now)?',
    'live ?(?:tv|stream|blog)?',
    'most (?:read|popular|viewed|commented|shared|watched)',
    'popular (?:stories|posts|articles|now)',
    'e-?paper',
    "editor[’']?s[’']? (?:picks?|choice)",
    '(?:recommended|related)(?: (?:for you|stories|articles|news|posts|topics|content|links|coverage|reading|videos?))?',
    'you (?:may|might) also (?:like|be interested in).*',
    'more (?:from|in|on) (?:this|the|our) \\w+',
    'more (?:to read|like this)',
    'load(?:ing)?(?: more.*|…|\\.\\.\\.)?',
    'show (?:more|less|all|\\d+)(?: \\w+)?',
    'view (?:all|more|comments)',
    'see (?:all|more)',
    'read (?:more|next|also|full (?:story|article))',
    'also read',
    'click here(?: (?:to|for) (?:get|download|subscribe|sign|read|more|the)\\b.*)?',
    'continue reading',
    '(?:download|get) (?:the|our) app',
    'please enable javascript.*',
    'from wikipedia, the free encyclopedia',
    'media playback is (?:un|not )supported.*',
    'article bookmarked',
    "don[’']t show (?:me )?this (?:message )?again",
    'keep reading',
    'report this ad',
    'already have an account\\??(?: log ?in)?',
    '(?:listen|listen to this (?:article|story)|play|pause|mute|unmute|watch (?:live|now)|play video)',
    '\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d',
    '(?:text|font) size',
    'print(?: this)?(?: (?:page|article))?',
    'report (?:an? )?(?:error|typo|ad)',
    'terms(?: (?:of|and|&) \\w+)?',
    'privacy(?: policy)?',
    'cookie (?:policy|settings)',
    'contact us',
    'about us',
    'advertise(?: with us)?',
    'accept(?: all)?',
    'follow(?: us)?',
    'share',
    'copy(?: link)?',
    'gift(?: this)?(?: article)?',
    'save(?: for later)?',
    'bookmark',
    'comments?',
  ]
  return new RegExp(`^(?:${phrases.join('|')})[.:…›»>]*$`, 'i')
}

export function relatedLink(): RegExp {
  const lead =
    "read(?: (?:more|also|next|this|full story))?|also read|must[ -]read|see also|main articles?|further information|related(?: (?:stor(?:y|ies)|articles?|news|posts?|reading|coverage))?|recommended|more on this(?: story)?|you (?:may|might) (?:also )?like|don[’']t miss|trending|watch(?: now| also)?|listen(?: now)?|in pictures|lesen sie (?:auch|mehr|hier)|auch interessant|mehr zum thema|(?:à )?lire aussi|le(?:a|er) (?:más|también)|(?:le )?puede (?:leer|interesar)|ve[ar] también|czytaj (?:też|także|więcej)|lees ook|leggi anche|leia (?:mais|também)|läs (?:mer|också)"
  return new RegExp(`^(?:${lead}) ?(?:[:|»>]|[–—-] ) ?\\S`, 'i')
}

export function pictureCredit(): RegExp {
  const picture =
    '(?:file |stock )?(?:photo(?:graph)?s?|image|picture|illustration|video|credit|photo credit|image credit|image source|picture source|screenshot|foto|bild|crédit photo)'
  return new RegExp(
    `^(?:image|media|photo) ?(?:copyright|caption|credit|source) ?\\S|^\\(?${picture}(?: by)? ?[:/|] ?\\S|(?:^|[.;)] ?)\\(?${picture}(?: credit| by| courtesy(?: of)?)? ?[:/|] ?[^.]{2,60}\\)?\\.?$|/ ?(?:getty images|afp|reuters|ap photo|epa|shutterstock|alamy|istock|unsplash)\\W*$|\\((?:ap photo|reuters|photo by)\\b[^)]*\\)$`,
    'i',
  )
}
