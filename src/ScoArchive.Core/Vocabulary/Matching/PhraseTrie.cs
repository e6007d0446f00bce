using System.Collections.Immutable;

namespace ScoArchive.Core.Vocabulary.Matching;

/// <summary>
/// Phrases as a tree of words. A text is matched in one pass that looks at each word no more often than the longest
/// phrase is long, however many phrases there are; the longest phrase wins and matches do not overlap.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTrie<T>
{
    private readonly Func<WordForms, string> _keyOf;
    private readonly Node _root = new();

    // Of each word that was looked for, by its number, where phrases that open with it go on: most open none.
    private Node[]?[] _openings = [];

    /// <summary>An empty tree.</summary>
    /// <param name="keyOf">The form of a word under which it is filed and looked up.</param>
    public PhraseTrie(Func<WordForms, string> keyOf) => _keyOf = keyOf;

    /// <summary>Files a phrase; a word that ends in an asterisk stands for every word that starts so.</summary>
    public void Add(string phrase, T value)
    {
        Node node = _root;
        bool followsPrefix = false;
        foreach (Token token in Tokenizer.Tokenize(phrase))
        {
            // The asterisk itself is no break between two words.
            bool isPrefix = token.End < phrase.Length && phrase[token.End] == '*';
            node = isPrefix ? node.PrefixChild(token.Word) : node.Child(KeyOf(token, opens: node == _root || followsPrefix));
            followsPrefix = isPrefix;
        }

        if (node != _root && !node.Values.Contains(value))
        {
            node.Values.Add(value);
        }

        _openings = [];
    }

    /// <summary>Files phrases that stand for the same.</summary>
    public void AddAll(IEnumerable<string> phrases, T value)
    {
        foreach (string phrase in phrases)
        {
            Add(phrase, value);
        }
    }

    /// <summary>The phrases of a text, in order.</summary>
    /// <param name="tokens">The words of the text.</param>
    /// <param name="accepts">Decides about a candidate; a refused one gives way to a shorter one.</param>
    public ImmutableArray<PhraseMatch<T>> Find(ImmutableArray<Token> tokens, Func<PhraseMatch<T>, bool> accepts)
    {
        var found = ImmutableArray.CreateBuilder<PhraseMatch<T>>();
        var candidates = new List<PhraseMatch<T>>();
        for (int first = 0; first < tokens.Length;)
        {
            Node[] openings = OpeningsOf(tokens[first].Forms);
            if (openings.Length == 0)
            {
                first++;
                continue;
            }

            candidates.Clear();
            CollectFrom(openings, tokens, first, candidates);
            first += Math.Max(1, candidates.Count == 0 ? 0 : Choose(candidates, accepts, found));
        }

        return found.DrainToImmutable();
    }

    // The longest that is accepted, and others of its length.
    private static int Choose(List<PhraseMatch<T>> candidates, Func<PhraseMatch<T>, bool> accepts, ImmutableArray<PhraseMatch<T>>.Builder found)
    {
        int longest = 0;
        SortLongestFirst(candidates);
        foreach (PhraseMatch<T> candidate in candidates)
        {
            if (candidate.Count >= longest && accepts(candidate))
            {
                longest = candidate.Count;
                found.Add(candidate);
            }
        }

        return longest;
    }

    /// <summary>Every phrase of a text, those inside longer ones too, in order of their first words, the longest first.</summary>
    /// <param name="tokens">The words of the text.</param>
    public ImmutableArray<PhraseMatch<T>> FindAll(ImmutableArray<Token> tokens)
    {
        var found = ImmutableArray.CreateBuilder<PhraseMatch<T>>();
        var candidates = new List<PhraseMatch<T>>();
        for (int first = 0; first < tokens.Length; first++)
        {
            if (OpeningsOf(tokens[first].Forms) is { Length: > 0 } openings)
            {
                candidates.Clear();
                CollectFrom(openings, tokens, first, candidates);
                SortLongestFirst(candidates);
                found.AddRange(candidates);
            }
        }

        return found.DrainToImmutable();
    }

    // There are one or two of them, hardly ever more; those of one length stay in order.
    private static void SortLongestFirst(List<PhraseMatch<T>> candidates)
    {
        for (int i = 1; i < candidates.Count; i++)
        {
            PhraseMatch<T> candidate = candidates[i];
            int at = i;
            for (; at > 0 && candidates[at - 1].Count < candidate.Count; at--)
            {
                candidates[at] = candidates[at - 1];
            }

            candidates[at] = candidate;
        }
    }

    private Node[] OpeningsOf(WordForms word)
    {
        Node[]?[] openings = _openings;
        if (word.Number == WordForms.NoNumber)
        {
            return LookForOpenings(word);
        }

        if (word.Number >= openings.Length)
        {
            openings = Grow(word.Number);
        }

        return openings[word.Number] ??= LookForOpenings(word);
    }

    // What another thread notes in the shorter list meanwhile is looked for again.
    private Node[]?[] Grow(int number)
    {
        lock (_root)
        {
            if (number >= _openings.Length)
            {
                Node[]?[] longer = new Node[]?[Math.Max(number + 1, _openings.Length * 2)];
                _openings.CopyTo(longer, 0);
                _openings = longer;
            }

            return _openings;
        }
    }

    private Node[] LookForOpenings(WordForms word)
    {
        var nodes = new List<Node>();
        if (_root.Children.TryGetValue(_keyOf(word), out Node? exact))
        {
            nodes.Add(exact);
        }

        _root.AddPrefixesOf(word.Word, nodes);
        return [.. nodes];
    }

    private void CollectFrom(Node[] openings, ImmutableArray<Token> tokens, int first, List<PhraseMatch<T>> candidates)
    {
        foreach (Node opening in openings)
        {
            Collect(opening, tokens, first, first + 1, candidates);
        }
    }

    private void Collect(Node node, ImmutableArray<Token> tokens, int first, int at, List<PhraseMatch<T>> candidates)
    {
        foreach (T value in node.Values)
        {
            candidates.Add(new PhraseMatch<T>(first, at - first, value));
        }

        if (at == tokens.Length || tokens[at].Gap == TokenGap.Sentence)
        {
            return;
        }

        if (node.Children.Count > 0 && node.Children.TryGetValue(KeyOf(tokens[at], opens: false), out Node? exact))
        {
            Collect(exact, tokens, first, at + 1, candidates);
        }

        if (tokens[at].Gap == TokenGap.Break || node.PrefixLengths.Count == 0)
        {
            return;
        }

        var longer = new List<Node>();
        node.AddPrefixesOf(tokens[at].Word, longer);
        foreach (Node next in longer)
        {
            Collect(next, tokens, first, at + 1, candidates);
        }
    }

    // A comma inside a phrase is part of it: "peace, security" is filed apart from "peace security".
    private string KeyOf(Token token, bool opens) =>
        !opens && token.Gap == TokenGap.Break ? "," + _keyOf(token.Forms) : _keyOf(token.Forms);

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node> Prefixes { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> PrefixesBySpan => Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

        public List<T> Values { get; } = [];

        public Node Child(string key) => Get(Children, key);

        // One look-up for each length that occurs, the shortest first, not one comparison for each prefix.
        public List<int> PrefixLengths { get; } = [];

        public void AddPrefixesOf(string word, List<Node> nodes)
        {
            Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> prefixes = PrefixesBySpan;
            for (int i = 0; i < PrefixLengths.Count && PrefixLengths[i] <= word.Length; i++)
            {
                if (prefixes.TryGetValue(word.AsSpan(0, PrefixLengths[i]), out Node? longer))
                {
                    nodes.Add(longer);
                }
            }
        }

        public Node PrefixChild(string prefix)
        {
            int place = PrefixLengths.BinarySearch(prefix.Length);
            if (place < 0)
            {
                PrefixLengths.Insert(~place, prefix.Length);
            }

            return Get(Prefixes, prefix);
        }

        private static Node Get(Dictionary<string, Node> nodes, string key)
        {
            if (!nodes.TryGetValue(key, out Node? node))
            {
                node = new Node();
                nodes.Add(key, node);
            }

            return node;
        }
    }
}
