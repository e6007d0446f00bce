using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Datelines;

/// <summary>Knows sentences that say of their own act that it was closed, with the act's kind before the verb or behind it.</summary>
internal static class OwnActSentence
{
    private const int MostOfSubject = 7;
    private const int MostBeforeDay = 10;
    private const string Signed = "signed";
    private static readonly string[] Auxiliaries = ["is", "was", "are", "were", "been"];

    /// <summary>
    /// What closes the act, from its verb on, and the verb: of <c>This Agreement was signed in Osh on …</c>, <c>Настоящее Соглашение совершено в
    /// городе Оше …</c>, <c>The agreement is executed in Osh on … in two copies</c>, <c>IN WITNESS WHEREOF the undersigned have signed this Agreement in Osh on …</c>; in the last of them as if the verb
    /// stood behind the act. <see langword="null"/> for other sentences.
    /// </summary>
    public static (string Closing, string Verb)? Read(string sentence)
    {
        // What was signed in two copies is told of another act.
        bool copied = sentence.StartsWith("The ", StringComparison.Ordinal) && Phrases.Default.Find("copies", sentence).Length > 0;
        if (Phrases.Default.Starts("words-for-this", sentence) || copied)
        {
            if (!copied && SignedBehindCopies(sentence) is > 0 and var signedAt)
            {
                return (sentence[signedAt..], Signed);
            }

            return VerbOf(sentence) is ({ Length: > 0 } verb, var at) && (!copied || sentence[..(at - 1)].EndsWith(" is", StringComparison.Ordinal)) ? (sentence[at..], verb) : null;
        }

        int behind = BehindAct(sentence);
        return behind > 0 ? (Signed + " " + sentence[behind..], Signed) : null;
    }

    /// <summary>Where a sentence that says of its act in how many copies it was made goes on with where it was signed: <c>This Agreement has been prepared in two original copies, each of legal effect, signed in Osh on …</c>; 0 where it does not.</summary>
    private static int SignedBehindCopies(string sentence)
    {
        string copies = Phrases.Default.Find("copies", sentence);
        int behind = copies.Length == 0 ? -1 : sentence.IndexOf(copies, StringComparison.OrdinalIgnoreCase) + copies.Length;
        int signed = behind < 0 ? -1 : sentence.IndexOf(", " + Signed + " ", behind, StringComparison.Ordinal);
        return signed > 0 && KindTable.Default.Find(sentence[behind..signed]).Length == 0 ? signed + 2 : 0;
    }

    /// <summary>Whether the words between the verb and the day are those of a place: few, and no bracket opens among them.</summary>
    public static bool LeadsToDay(string words) => words.Trim().Split(' ').Length <= MostBeforeDay && !words.Contains('(', StringComparison.Ordinal);

    /// <summary>Whether an English participle behind the word is a predicate: <c>was adopted</c>.</summary>
    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word, StringComparer.Ordinal);

    /// <summary>The verb of closing of which the act is the subject, and where it stands; an English participle needs an auxiliary before it.</summary>
    private static (string Verb, int At) VerbOf(string sentence)
    {
        bool named = false;
        int at = sentence.IndexOf(' ', StringComparison.Ordinal) + 1;
        for (int words = 0; at > 0 && words < MostOfSubject; words++)
        {
            string verb = named && char.IsLower(sentence[at]) ? Phrases.Default.StartOf("closing-verbs", sentence.AsSpan(at)) : "";
            if (verb.Length > 0 && (!char.IsAscii(verb[0]) || IsAuxiliary(sentence[..(at - 1)].Split(' ')[^1])))
            {
                return (verb, at);
            }

            int next = sentence.IndexOf(' ', at) + 1;
            string passed = next > 0 ? sentence[at..(next - 1)] : "";
            named |= passed.Length > 0 && (KindTable.Default.FindInflected(passed).Length > 0 || Phrases.Default.Holds("act-nouns", passed));
            at = passed.Length == 0 || char.IsPunctuation(passed[^1]) || next == sentence.Length ? 0 : next;
        }

        return ("", 0);
    }

    /// <summary>What stands behind the act that somebody has signed, <c>… have signed this Agreement …</c>; 0 where nobody has.</summary>
    private static int BehindAct(string sentence)
    {
        string signed = Phrases.Default.Find("signed-this", sentence);
        int found = signed.Length == 0 ? -1 : sentence.IndexOf(signed, StringComparison.OrdinalIgnoreCase);
        int kind = found < 0 || found + signed.Length >= sentence.Length ? 0 : sentence.IndexOf(' ', found + signed.Length) + 1;
        int end = kind > 0 ? sentence.IndexOf(' ', kind) : -1;
        return end > 0 && KindTable.Default.FindInflected(sentence[kind..end].TrimEnd(',')).Length > 0 ? end + 1 + SealLength(sentence[(end + 1)..]) : 0;
    }

    private static int SealLength(string after) => Phrases.Default.StartOf("seal-words", after) is { Length: > 0 } seal ? seal.Length + 1 : 0;
}
