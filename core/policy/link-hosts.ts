/**
 * Which runs of signs are the name of a computer, as chat apps see them when they make a link by themselves;
 * and which of those names hide where a link leads. A name in another script is told in its ASCII form,
 * in which no look-alike letter survives (RFC 5891).
 */

/** Every country's, in Latin letters. */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo bq br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
/** The others that people meet, and those that are known for what is bad. */
const OTHERS =
  'com org net edu gov int mil info biz name pro mobi asia tel jobs travel museum coop aero cat post arpa onion app dev page web site website online store shop xyz top club vip work works world life live love fun run zip mov win bid loan click link links lol cam cfd sbs icu cyou rest bond monster beauty quest buzz gdn men party review science stream trade date download faith accountant racing webcam cricket tk blog news media press video photo photos pics pictures gallery art design studio agency company business solutions services support systems technology tech digital software cloud host hosting email chat social network community group team center centre academy school college university education training courses health care clinic fitness yoga dance music band film movie theater tickets events show games game bet casino poker bingo sport football soccer cafe bar pub pizza restaurant kitchen recipes wine beer house homes property estate rent auto cars bike taxi fashion clothing shoes jewelry gifts toys kids baby family dating singles sexy sex porn adult xxx gay one today guide guru expert tips help how directory zone space city town place land farm garden green eco bio earth energy solar vet dog pet fish horse ninja rocks cool best fan fans moda style ink wiki foundation charity ngo gives money finance financial credit cash bank fund investments insurance tax legal law lawyer attorney market markets sale deals discount promo bargains coupons exchange express delivery global international brussels vlaanderen gent amsterdam frl paris berlin london nyc tokyo wien koeln hamburg bzh alsace corsica swiss scot wales cymru eus gal ist istanbul moscow africa capetown joburg durban lat google goog youtube android microsoft apple amazon bot ai meme foo new day dad phd prof nexus channel esq ing rsvp call'
/** Those in other scripts that are in use. */
const ELSEWHERE =
  'рф рус укр бел бг срб мкд мон қаз москва сайт онлайн орг дети ею ελ ευ հայ გე ישראל قطر مصر السعودية امارات المغرب الجزائر الاردن ایران عراق عمان تونس سورية سوريا سودان شبكة موقع بازار بھارت भारत संगठन ভারত বাংলা ไทย 한국 닷컴 닷넷 みんな コム 中国 中國 香港 台湾 台灣 新加坡 公司 网络 網絡 在线 中文网 网址 网站 商城 我爱你 集团'

const TOP: ReadonlySet<string> = new Set(`${COUNTRIES} ${OTHERS} ${ELSEWHERE}`.split(' '))

const IP = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/
const LABEL = /^[\p{L}\p{M}\p{N}_-]{1,63}$/u

/** `name.top`, or four numbers; not `Node.js`, `bv.dit` or `14.30`. */
export function isHost(run: string): boolean {
  if (IP.test(run)) return true
  const labels = run.toLowerCase().split('.')
  const top = labels.at(-1) ?? ''
  const isTop = TOP.has(top) || /^xn--[a-z0-9-]+$/.test(top)
  return labels.length > 1 && isTop && labels.every((label) => LABEL.test(label))
}

/** Behind `https://` any top is one. */
export function isNamed(host: string): boolean {
  const labels = host.split('.')
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return false
  return IP.test(host) || !/^\d+$/.test(labels.at(-1) ?? '')
}

/** Whoever sees these does not see where they lead. */
const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc lnkd.in s.id qr.ae bl.ink short.io shorte.st adf.ly bit.do soo.gd clck.ru u.to x.co tr.im cli.re urlz.fr lc.cx n9.cl t2m.io dub.sh tny.im gg.gg surl.li vu.fr zpr.io l.ead.me qrco.de me-qr.com urlr.me da.gd 1url.com shorturl.com kutt.it tiny.one'.split(
    ' ',
  ),
)

export function hidesItsTarget(host: string): boolean {
  const labels = host
    .toLowerCase()
    .replace(/[.-]+$/, '')
    .split('.')
  return labels.some((_, at) => SHORTENERS.has(labels.slice(at).join('.')))
}

const TELEGRAM: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog'])

/** Where a press starts a bot, or brings somebody into a room, before they know what it is. */
export function opensTelegram(host: string, rest: string): boolean {
  const bare = host.toLowerCase().replace(/^www\./, '')
  if (!TELEGRAM.has(bare) && !/\.t\.me$/.test(bare)) return false
  if (/[?&](?:start|startgroup|startapp|startattach|startchannel|attach|game)\b/i.test(rest))
    return true
  // Written with numbers for letters, it is the same to who opens it.
  if (/\?.*%/.test(rest)) return true
  return /^(?::\d+)?\/(?:login|proxy|socks|confirmphone|setlanguage|addlist)\b/i.test(rest)
}

/** The name as computers read it: what only looks like a Latin letter does not. Undefined: it is none. */
export function asciiHost(host: string): string | undefined {
  if (/^[\w.-]+$/.test(host)) return host
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined
}
