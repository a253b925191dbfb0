import { rmSync } from 'node:fs';
import { test } from '@playwright/test';

test('the small site is removed', () => {
  rmSync(process.env.SITE_BY_HAND ?? '', { recursive: true, force: true });
});
