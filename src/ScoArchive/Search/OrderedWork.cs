namespace ScoArchive.Search;

/// <summary>Works on several things at once and hands over the results in order.</summary>
public static class OrderedWork
{
    /// <summary>The results; only so many wait as there are processors.</summary>
    /// <param name="source">Things to work on, taken in order on the caller's thread.</param>
    /// <param name="work">What is done with each, on any thread.</param>
    public static IEnumerable<TResult> Run<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(source);
        Queue<Task<TResult>> waiting = new();
        foreach (TSource item in source)
        {
            waiting.Enqueue(Task.Run(() => work(item)));
            if (waiting.Count > Environment.ProcessorCount)
            {
                yield return waiting.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (waiting.TryDequeue(out Task<TResult>? next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
