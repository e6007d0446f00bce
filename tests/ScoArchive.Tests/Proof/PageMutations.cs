namespace ScoArchive.Tests.Proof;

/// <summary>Small changes to the words of a finished page, each of which the proof must catch.</summary>
internal static class PageMutations
{
    public static IEnumerable<(string Mutation, string Page)> Of(string page, Random random, int count)
    {
        (int Start, int End)[] words = [.. Words(page)];
        for (int i = 0; i < count; i++)
        {
            int index = random.Next(words.Length);
            (int start, int end) = words[index];
            string word = page[start..end];
            int kind = random.Next(5);
            string replacement = kind switch
            {
                0 => "",
                1 => word + " added",
                2 => word + "x",
                3 => word.Length > 2 ? word[..1] + (word[1] == 'q' ? 'z' : 'q') + word[2..] : word + "y",
                _ => word.Length > 3 && char.IsLetter(word[1]) && char.IsLetter(word[2]) ? word[..2] + " " + word[2..] : word + " a",
            };
            yield return ($"{kind}: {word} at {start}", page[..start] + replacement + page[end..]);
            if (index + 1 < words.Length && words[index + 1].Start == end + 1 && page[end] == ' ')
            {
                (int nextStart, int nextEnd) = words[index + 1];
                string next = page[nextStart..nextEnd];
                yield return ($"merged: {word} {next}", page[..end] + page[nextStart..]);
                if (next != word)
                {
                    yield return ($"swapped: {word} {next}", page[..start] + next + " " + word + page[nextEnd..]);
                }
            }
        }
    }

    /// <summary>Runs of visible characters outside tags, without character references.</summary>
    private static IEnumerable<(int Start, int End)> Words(string page)
    {
        bool inTag = true;
        int start = -1;
        for (int i = 0; i < page.Length; i++)
        {
            char c = page[i];
            bool letter = !inTag && !char.IsWhiteSpace(c) && c != '<';
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (!page.AsSpan(start, i - start).Contains('&'))
                {
                    yield return (start, i);
                }

                start = -1;
            }

            inTag = c == '<' || (inTag && c != '>');
        }
    }
}
