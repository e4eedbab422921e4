/**
 * Answers questions that lead to each other, each once, and each the same in whatever order they are asked.
 *
 * A question that leads back to itself is answered with `meanwhile` there. What was found on such a way holds for the
 * question that was asked first, and is not taken for the answer to another one.
 */
export function answerOnce<Key, Answer extends object>(
  find: (key: Key, ask: (inner: Key) => Answer) => Answer,
  meanwhile: Answer,
): (key: Key) => Answer {
  const certain = new Map<Key, Answer>();
  const asked = new Map<Key, Answer>();
  return (key) => {
    const before = certain.get(key) ?? asked.get(key);
    if (before !== undefined) return before;
    const onTheWay = new Map<Key, Answer>();
    let guesses = 0;
    const ask = (inner: Key): Answer => {
      const known = certain.get(inner);
      if (known !== undefined) return known;
      const guess = onTheWay.get(inner);
      if (guess !== undefined) {
        guesses += 1;
        return guess;
      }
      onTheWay.set(inner, meanwhile);
      const guessed = guesses;
      const answer = find(inner, ask);
      if (guesses === guessed) certain.set(inner, answer);
      onTheWay.set(inner, answer);
      return answer;
    };
    const answer = ask(key);
    asked.set(key, answer);
    return answer;
  };
}
