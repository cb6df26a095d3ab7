import { isPrivateDesk } from '../../../config/desks.ts';
import { folderOf } from './route.ts';

/** The private desk that an upload belongs to, by its object's key; undefined for those of the newsroom. */
export function privateDeskOf(key: string): string | undefined {
  const folder = folderOf(key);
  return folder !== undefined && isPrivateDesk(folder) ? folder : undefined;
}
