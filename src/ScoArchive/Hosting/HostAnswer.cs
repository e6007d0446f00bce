namespace ScoArchive.Hosting;

/// <summary>What a host answers by a rule.</summary>
/// <param name="Status">The status.</param>
/// <param name="To">Where it leads, or the file that is shown with the status.</param>
/// <param name="LeadsOn">Whether browsers are sent elsewhere.</param>
public readonly record struct HostAnswer(int Status, string To, bool LeadsOn);
