import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { HeldOpenContext } from './held-open.ts';
import { useHeldFocus } from './use-held-focus.ts';

interface DialogProps {
  readonly opened: boolean;
  /** The user closes it: by Escape, its cross, a press beside it or Cancel. */
  readonly onClose: () => void;
  readonly title: string | undefined;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/**
 * What lies over the page until it is done with. While something in it is on its way nobody closes it: whether it was taken, and why not, is said in it, and what was
 * written is in it.
 */
export function Dialog({ opened, onClose, title, size = 'md', children }: DialogProps): ReactNode {
  const [held, hold] = useState(false);
  const onFocus = useHeldFocus(held);
  const close = (): void => {
    if (!held) onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size}
      onFocus={onFocus}
      closeButtonProps={{ 'aria-label': 'Close', disabled: held }}
    >
      <HeldOpenContext value={{ held, hold, close }}>{children}</HeldOpenContext>
    </Modal>
  );
}
