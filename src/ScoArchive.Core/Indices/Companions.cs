using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Indices;

/// <summary>What stands together in paragraphs: counted once for all topics and states, when it is first asked for.</summary>
/// <param name="archive">The archive.</param>
public sealed class Companions(DocumentArchive archive)
{
    private const int FewestTogether = 2;

    private readonly Lazy<Counts> _counts = new(() => new Counts(archive));

    /// <summary>The topics that keep company with one, the closest first.</summary>
    /// <param name="topic">The topic's slug.</param>
    /// <remarks>
    /// Closeness is the share of common paragraphs by the geometric mean of both topics' paragraphs (the cosine measure); by
    /// number alone, the topics that stand everywhere would stand first everywhere.
    /// </remarks>
    public ImmutableArray<Companion> CloseTo(string topic) =>
    [
        .. _counts.Value.TopicsBeside(topic)
            .Where(other => other.Key != topic && other.Paragraphs >= FewestTogether)
            .OrderByDescending(other => other.Paragraphs / Math.Sqrt(archive.PassagesOnTopic(other.Key).Length))
            .ThenBy(other => other.Key, StringComparer.Ordinal),
    ];

    /// <summary>The states that paragraphs on a topic name, the most frequent first.</summary>
    /// <param name="topic">The topic's slug.</param>
    public ImmutableArray<Companion> StatesBeside(string topic) => MostFrequentFirst(_counts.Value.StatesBeside(topic));

    /// <summary>The topics of the paragraphs that name a state, the most frequent first.</summary>
    /// <param name="iso">The state's code.</param>
    public ImmutableArray<Companion> TopicsOf(string iso) => MostFrequentFirst(_counts.Value.TopicsOf(iso));

    private static ImmutableArray<Companion> MostFrequentFirst(IEnumerable<Companion> companions) =>
        [.. companions.OrderByDescending(companion => companion.Paragraphs).ThenBy(companion => companion.Key, StringComparer.Ordinal)];

    /// <summary>In how many paragraphs each topic stands with each other one and with each state. Either counts once in a paragraph, however often it is mentioned there.</summary>
    private sealed class Counts
    {
        private readonly Dictionary<string, int> _topics;
        private readonly Dictionary<string, int> _states;
        private readonly int[,] _withTopic;
        private readonly int[,] _withState;
        private readonly List<int> _topicsHere = [];
        private readonly List<int> _statesHere = [];

        public Counts(DocumentArchive archive)
        {
            IEnumerable<BlockMentions> all = archive.Documents.SelectMany(document => document.Mentions);
            _topics = NumbersOf(all.SelectMany(mentions => mentions.Topics).Select(mention => mention.Topic));
            _states = NumbersOf(all.SelectMany(mentions => mentions.States).Select(mention => mention.Iso));
            _withTopic = new int[_topics.Count, _topics.Count];
            _withState = new int[_topics.Count, _states.Count];
            foreach (BlockMentions mentions in all)
            {
                Count(mentions);
            }
        }

        public IEnumerable<Companion> TopicsBeside(string topic) => _topics.TryGetValue(topic, out int row) ? Found(_topics, other => _withTopic[row, other]) : [];

        public IEnumerable<Companion> StatesBeside(string topic) => _topics.TryGetValue(topic, out int row) ? Found(_states, state => _withState[row, state]) : [];

        public IEnumerable<Companion> TopicsOf(string iso) => _states.TryGetValue(iso, out int column) ? Found(_topics, topic => _withState[topic, column]) : [];

        private static IEnumerable<Companion> Found(Dictionary<string, int> numbers, Func<int, int> count) =>
            numbers.Select(named => new Companion(named.Key, count(named.Value))).Where(companion => companion.Paragraphs > 0);

        private static Dictionary<string, int> NumbersOf(IEnumerable<string> names)
        {
            var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (string name in names)
            {
                numbers.TryAdd(name, numbers.Count);
            }

            return numbers;
        }

        private void Count(BlockMentions mentions)
        {
            Gather(mentions.Topics, static mention => mention.Topic, _topics, _topicsHere);
            Gather(mentions.States, static mention => mention.Iso, _states, _statesHere);
            foreach (int topic in _topicsHere)
            {
                _topicsHere.ForEach(other => _withTopic[topic, other]++);
                _statesHere.ForEach(state => _withState[topic, state]++);
            }
        }

        private static void Gather<T>(ImmutableArray<T> mentions, Func<T, string> nameOf, Dictionary<string, int> numbers, List<int> here)
        {
            here.Clear();
            foreach (T mention in mentions)
            {
                int number = numbers[nameOf(mention)];
                if (!here.Contains(number))
                {
                    here.Add(number);
                }
            }
        }
    }
}
