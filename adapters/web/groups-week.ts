/** The week of a group as a picture: an SVG that prints, needs no script, and says itself in words. */
import type { WeekPicture } from './groups-sheet.ts'
import { type Html, html } from './html.ts'

const CELL = { wide: 38, high: 15 }
const LEFT = 36
const TOP = 20

/** Shades from nobody to everybody; the figure stands in the cell too, for who sees no shades. */
export function weekPicture(week: WeekPicture, id: string): Html {
  const hours = week.free[0]?.length ?? 0
  const width = LEFT + 7 * CELL.wide + 2
  const height = TOP + hours * CELL.high + 4
  const rows = Array.from({ length: hours }, (_, row) => hourRow(week, row))
  return html`<div><h3 id="${id}-week">${week.title}</h3>
<figure>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-week" aria-describedby="${id}-words">
${week.days.map((day, column) => html`<text class="day" x="${LEFT + (column + 0.5) * CELL.wide}" y="${TOP - 7}">${day}</text>`)}
${rows}
${common(week)}
</svg>
<figcaption id="${id}-words">${week.words}</figcaption>
</figure></div>`
}

function hourRow(week: WeekPicture, row: number): Html {
  const y = TOP + row * CELL.high
  const label = html`<text class="hour" x="${LEFT - 5}" y="${y + 4}">${week.fromHour + row}:00</text>`
  const cells = week.free.map((day, column) => {
    const count = day[row] ?? 0
    const x = LEFT + column * CELL.wide
    const figure =
      count > 0 &&
      html`<text class="count" x="${x + CELL.wide / 2}" y="${y + CELL.high - 4}">${count}</text>`
    return html`<rect class="${shadeOf(count, week.size)}" x="${x}" y="${y}" width="${CELL.wide - 1}" height="${CELL.high - 1}"/>${figure}`
  })
  return html`${label}${cells}`
}

/** Nobody, some, most, all: more steps than four nobody tells apart. */
function shadeOf(count: number, size: number): string {
  if (count === 0) return 's0'
  if (count >= size) return 's3'
  return count * 2 < size ? 's1' : 's2'
}

function common({ meets, fromHour }: WeekPicture): Html {
  const y = (minutes: number): number => TOP + (minutes / 60 - fromHour) * CELL.high
  const x = LEFT + meets.day * CELL.wide
  return html`<rect class="meets" x="${x - 1}" y="${y(meets.from) - 1}" width="${CELL.wide + 1}" height="${y(meets.to) - y(meets.from) + 1}" rx="3"/>`
}
