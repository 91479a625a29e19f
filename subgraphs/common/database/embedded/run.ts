/** What programs of PostgreSQL get to see of the environment: no PG* variables, no secrets of ours. */
export const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' }

/** An error of running a program of PostgreSQL, with what to do about it. */
export function explained(error: NodeJS.ErrnoException, output: string, file: string): Error {
  const reason = output.trim() || error.message
  let advice = ''
  if (error.code === 'ENOENT') {
    advice = ' These programs need glibc (Debian, Ubuntu, Fedora and the like; not Alpine).'
  } else if (error.code === 'EPERM' || error.code === 'EINVAL') {
    advice = ' Root may not switch to the user of PostgreSQL here: start Samspill as an ordinary user.'
  } else if (output.includes('could not look up effective user ID')) {
    advice = ' The current user id has no name: add it to /etc/passwd.'
  } else if (output.includes('No space left on device')) {
    advice = ' The disk is full.'
  }
  return new Error(
    `PostgreSQL (${file}) did not work: ${reason}.${advice} Or set ERP_DATABASE_URL and CRM_DATABASE_URL.`,
    {
      cause: error,
    },
  )
}
