"""Makes common-words.txt: words with the share of paragraphs, in per mille, that hold them. See README.md here.

Usage: python3 make-common-words.py FOLDER_OF_FREQUENCY_LISTS OUTPUT_FOLDER
"""
import collections
import gzip
import os
import re
import sys

WORDS_OF_A_PARAGRAPH = {"en": 80, "ru": 70, "zh": 150}
LETTERS = {"en": r"[a-z]{2,}", "ru": r"[а-яё]{2,}", "zh": r"[㐀-鿿]+"}
LEAST = 5


def read_lists(data):
    """Reads a MessagePack list: a head, then for each hundredth of a bel below certainty the words that are so frequent."""
    at = 0

    def item():
        nonlocal at
        kind = data[at]
        at += 1
        if kind < 0x80:
            return kind
        if kind >> 4 == 0x8:
            return {item(): item() for _ in range(kind & 15)}
        if kind >> 4 == 0x9:
            return [item() for _ in range(kind & 15)]
        if kind >> 5 == 0x5:
            return text(kind & 31)
        if kind in (0xD9, 0xDA):
            return text(number(kind - 0xD8))
        if kind in (0xDC, 0xDD):
            return [item() for _ in range(number(2 << (kind - 0xDC)))]
        raise ValueError(f"type {kind:#x} at byte {at - 1} is not used by these lists")

    def number(width):
        nonlocal at
        at += width
        return int.from_bytes(data[at - width:at], "big")

    def text(length):
        nonlocal at
        at += length
        return data[at - length:at].decode()

    return item()[1:]


def shares(folder, language):
    with gzip.open(os.path.join(folder, f"small_{language}.msgpack.gz")) as packed:
        lists = read_lists(packed.read())
    frequencies = collections.Counter()
    for hundredths, words in enumerate(lists):
        for word in words:
            if re.fullmatch(LETTERS[language], word):
                for part in word if language == "zh" else [word]:
                    frequencies[part] += 10 ** (-hundredths / 100)
    total = sum(frequencies.values()) if language == "zh" else 1
    return {word: 1000 * (1 - (1 - f / total) ** WORDS_OF_A_PARAGRAPH[language]) for word, f in frequencies.items()}


def register(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                percent, *words = line.split()
                for word in words:
                    yield word, 10 * int(percent)


if __name__ == "__main__":
    lists, output = sys.argv[1:]
    found = collections.defaultdict(float)
    for language in LETTERS:
        for word, share in shares(lists, language).items():
            found[word.replace("ё", "е")] += share
    for word, share in register(os.path.join(os.path.dirname(os.path.abspath(__file__)), "register.txt")):
        found[word] = max(found[word], share)
    with open(os.path.join(output, "common-words.txt"), "w", encoding="utf-8", newline="\n") as file:
        for word, share in sorted(found.items()):
            if share >= LEAST:
                file.write(f"{word}\t{round(min(share, 1000))}\n")
