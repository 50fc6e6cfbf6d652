/** The folder name under which a space serves the console's files. */
export const consolePath = '/console';
