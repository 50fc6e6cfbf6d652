// Runs before npm packs or publishes the folder of a package: that is not what is to be published.
console.error(
  'This folder is not what is published: its code is not bundled. Run `npm run pack` in the root of the repository, and publish the tarballs that it writes into packed/.',
);
process.exit(1);
