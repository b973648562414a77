/**
 * The photos that people send with what they propose. One is fetched only while a talk asks for it, kept
 * with the proposal, and shown to nobody but its maker and the club's human before that human said yes.
 */
import {
  type AddressId,
  type ClubId,
  type MemberId,
  MOST_PHOTO_BYTES,
  type Photo,
  PhotoId,
  type Proposal,
  photoData,
  photoKindOf,
  proposedId,
  type Task,
  WAITING_PHOTO_DAYS,
} from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'

/** Of one talk; more are not fetched. */
const MOST_PHOTOS = 5
const DAY_MS = 24 * 60 * 60 * 1000

/** `nowhere`: not here, or not from this person; `other`: it is no photo. */
export type NotTaken = 'nowhere' | 'enough' | 'gone' | 'too-large' | 'other'

/** Whether photos can be fetched from where this person writes. */
export function takesPhotos({ house, address, member }: Scene): boolean {
  return house.pictures.has(address.platform) && member.age === 'adult'
}

/** Fetches it, looks at what it is, and keeps it for as long as the talk goes on. */
export async function takePhoto(
  scene: Scene,
  reference: string,
): Promise<Result<PhotoId, NotTaken>> {
  const { house, stage, club, member, address, now } = scene
  const source = house.pictures.get(address.platform)
  if (source === undefined || !takesPhotos(scene)) return failed('nowhere')
  if ((await loosePhotos(scene)).length >= MOST_PHOTOS) return failed('enough')
  const fetched = await source.fetch(reference, MOST_PHOTO_BYTES)
  if (!fetched.ok) return failed(fetched.error === 'too-large' ? 'too-large' : 'gone')
  const kind = photoKindOf(fetched.value)
  if (fetched.value.length > MOST_PHOTO_BYTES) return failed('too-large')
  if (kind === undefined) return failed('other')
  const id = PhotoId.parse(house.random.id())
  const data = photoData(fetched.value)
  stage.put('photos', {
    ...{ id, clubId: club.id, memberId: member.id, addressId: address.id },
    ...{ kind, data, createdAt: now, until: now },
  })
  return ok(id)
}

/** Those of the talk in this chat, that goes on or is over. */
async function loosePhotos({ house, club, member, address }: Scene): Promise<Photo[]> {
  const found: Photo[] = []
  for await (const { record } of all(house, 'photos', club.id, 'byMember', [member.id]))
    if (isLooseIn(record, address.id)) found.push(record)
  return found
}

/** One that does not say where it was sent is of any talk. */
function isLooseIn({ taskId, addressId }: Photo, chat: AddressId): boolean {
  return taskId === undefined && (addressId ?? chat) === chat
}

/** A talk is over: of what was sent in it nothing is kept but what went along with a proposal. */
export async function letPhotosGo(scene: Scene): Promise<void> {
  const { stage, club } = scene
  for (const { id } of await loosePhotos(scene)) {
    const photo = await stage.get('photos', club.id, id)
    if (photo !== undefined && photo.taskId === undefined) stage.remove('photos', club.id, id)
  }
  for (const photo of stage.written('photos'))
    if (photo.taskId === undefined) stage.remove('photos', club.id, photo.id)
}

/** The photo goes along with its proposal. Gives the proposal without it where it is not theirs, or is gone. */
export async function sendPhotoAlong(
  scene: Scene,
  proposal: Proposal,
): Promise<{ proposal: Proposal; goes: (task: Task) => void }> {
  const { stage, club, member, now } = scene
  const { photoId, ...plain } = proposal
  const photo = await photoIn(stage, club.id, photoId)
  const isTheirs = photo?.memberId === member.id && member.age === 'adult'
  if (photo === undefined || !isTheirs || photo.taskId !== undefined)
    return { proposal: plain, goes: () => undefined }
  const until = proposal.ends?.instant ?? now + WAITING_PHOTO_DAYS * DAY_MS
  return {
    proposal,
    goes: ({ id: taskId }) => {
      const { addressId: _, ...sent } = photo
      stage.put('photos', { ...sent, taskId, until })
    },
  }
}

/**
 * What the club decided of it: beside the activity, where everybody sees it, or gone. Nobody sees that of a
 * maker who says by now that they are younger, or who is gone.
 */
export async function settlePhoto(
  { stage, club }: Pick<Scene, 'stage' | 'club'>,
  { proposal }: Task,
  isShown: boolean,
): Promise<PhotoId | undefined> {
  const photo = await photoIn(stage, club.id, proposal?.photoId)
  if (photo === undefined) return undefined
  const maker = await stage.get('members', club.id, photo.memberId)
  if (!isShown || maker?.age !== 'adult') {
    stage.remove('photos', club.id, photo.id)
    return undefined
  }
  stage.put('photos', { ...photo, published: true, until: proposal?.ends?.instant ?? photo.until })
  return photo.id
}

/** An activity that is moved keeps its photo until its new day. */
export async function movePhoto(
  stage: Stage,
  clubId: ClubId,
  id: PhotoId | undefined,
  until: number,
): Promise<void> {
  const photo = await photoIn(stage, clubId, id)
  if (photo !== undefined) stage.put('photos', { ...photo, until })
}

async function photoIn(
  stage: Stage,
  clubId: ClubId,
  id: PhotoId | undefined,
): Promise<Photo | undefined> {
  return id === undefined ? undefined : stage.get('photos', clubId, id)
}

/** Their photos go with who is erased; an activity of theirs stays, without one. */
export async function takePhotosBack(
  house: Pick<House, 'store'>,
  stage: Stage,
  clubId: ClubId,
  memberId: MemberId,
): Promise<void> {
  for await (const { record } of all(house, 'photos', clubId, 'byMember', [memberId])) {
    if (record.taskId === undefined) continue
    const activity = await stage.get('activities', clubId, proposedId(record.taskId))
    if (activity?.photoId !== record.id) continue
    const { photoId: _, ...plain } = activity
    stage.put('activities', plain)
  }
}
