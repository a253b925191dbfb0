/** Whether a build makes a site for tests, which is thrown away: nobody weighs its bytes, so they may be more. */
export const isForTests = (): boolean => process.env.BUILD_EFFORT === 'little';
