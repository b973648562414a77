/**
 * What becomes of a picture that came in: a talk that asks for a photo takes it; of every other picture it is
 * only said that it came.
 */
import { paragraphs, photoAnswer } from '../dialogue/index.ts'
import type { Key } from '../texts/index.ts'
import { t } from '../texts/index.ts'
import { goOn, openQuestion } from './converse.ts'
import { nudgeOn } from './free.ts'
import { type NotTaken, takePhoto, takesPhotos } from './photos.ts'
import { reply, type Scene } from './scene.ts'

const SORRY: Readonly<Record<NotTaken, Key>> = {
  nowhere: 'always.picture',
  enough: 'propose.photo.enough',
  gone: 'propose.photo.gone',
  'too-large': 'propose.photo.too-large',
  other: 'propose.photo.other',
}

/** Something was shared that has no words. `picture`: where it can be fetched. */
export async function respondToPicture(scene: Scene, picture: string | undefined): Promise<void> {
  if (openQuestion(scene)?.takesPhoto === undefined || !takesPhotos(scene))
    return nudgeOn(scene, 'always.picture')
  if (picture === undefined) return nudgeOn(scene, 'propose.photo.other')
  const sorry = await answerWith(scene, picture)
  if (sorry !== undefined) await nudgeOn(scene, SORRY[sorry])
}

/** Words under a photo: true where the photo is the whole answer; else the words are still to be answered. */
export async function tookPhotoFirst(scene: Scene, picture: string): Promise<boolean> {
  const takes = openQuestion(scene)?.takesPhoto
  if (takes === undefined || !takesPhotos(scene)) return false
  if (takes === 'alone') {
    await respondToPicture(scene, picture)
    return true
  }
  const said = scene.replies.length
  const sorry = await answerWith(scene, picture)
  // The question that it came beside is not put again: the words answer it.
  scene.replies.splice(said)
  reply(scene, paragraphs(t(sorry === undefined ? 'propose.photo.have' : SORRY[sorry])))
  return false
}

async function answerWith(scene: Scene, picture: string): Promise<NotTaken | undefined> {
  const taken = await takePhoto(scene, picture)
  if (!taken.ok) return taken.error
  await goOn(scene, photoAnswer(taken.value))
  return undefined
}
