// What it takes to find texts in memory: 10,000 texts of 120 words, questions of three words of which one is misspelled.
// Fails above 10 ms of CPU for a question.
import { MemoryIndex } from '@signalwire/sdk/search';

const [texts, words, limit] = [10_000, 20_000, 10];

/** Made-up words, the same in each run. */
const vocabulary = Array.from({ length: words }, (_, i) => {
  let seed = (i * 2654435761) >>> 0;
  return Array.from({ length: 4 + (i % 6) }, () => {
    const letter = String.fromCharCode(97 + (seed % 26));
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return letter;
  }).join('');
});
const documents = Array.from({ length: texts }, (_, i) => ({
  id: String(i),
  text: Array.from({ length: 120 }, (_, j) => vocabulary[(i * 131 + j * j * 17) % words]).join(' '),
}));
const question = (i) => `${vocabulary[i]} ${vocabulary[i + 5]} ${vocabulary[i + 9]}x`;

const cpu = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const index = new MemoryIndex();
const building = process.cpuUsage();
await index.add(documents);
const built = cpu(building);
for (let i = 0; i < 50; i++) await index.search(question(i));
const asking = process.cpuUsage();
for (let i = 0; i < 200; i++) await index.search(question(i * 7));
const asked = cpu(asking) / 200;
console.log(
  `${texts} texts: ${built.toFixed(0)} ms of CPU to add them, ${asked.toFixed(2)} ms for a question (≤ ${limit})`,
);
if (asked > limit) process.exit(1);
