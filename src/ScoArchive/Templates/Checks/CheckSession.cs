namespace ScoArchive.Templates.Checks;

/// <summary>What one check of all templates finds out on its way.</summary>
public sealed class CheckSession
{
    private readonly Queue<PartRequest> _requests = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The problems.</summary>
    public CheckReport Report { get; } = new();

    /// <summary>Name of the template being checked.</summary>
    public string Template { get; set; } = "";

    /// <summary>Which template calls which part.</summary>
    public HashSet<(string From, string Part)> Calls { get; } = [];

    /// <summary>The theme's files that templates name.</summary>
    public HashSet<string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the interface's texts that templates name.</summary>
    public HashSet<string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>Asks for a part to be checked with the values that reach it; once for each set of types.</summary>
    public void Request(PartRequest request)
    {
        Calls.Add((Template, request.Part));
        if (_seen.Add($"{request.Part} {request.Scope.Signature}"))
        {
            _requests.Enqueue(request);
        }
    }

    /// <summary>The next part to check.</summary>
    public bool TryNext(out PartRequest request) => _requests.TryDequeue(out request!);
}

/// <summary>A part with the values that reach it.</summary>
/// <param name="Part">The part's name.</param>
/// <param name="Scope">The names it sees.</param>
public sealed record PartRequest(string Part, Scope Scope);
