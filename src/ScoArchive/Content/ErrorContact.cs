using System.Text.RegularExpressions;

namespace ScoArchive.Content;

/// <summary>Where readers report errors: an address for mail, or that of a form.</summary>
/// <param name="Pattern">The address of a report, with the places <c>{subject}</c>, <c>{address}</c> and <c>{quotation}</c>, each of which may be missing.</param>
public sealed partial record ErrorContact(string Pattern)
{
    /// <summary>Reads what editors state; <see langword="null"/> for what is neither.</summary>
    /// <param name="text">A mail address, or a web address with places.</param>
    public static ErrorContact? Parse(string text) =>
        MailAddress().IsMatch(text) ? new ErrorContact($"mailto:{text}?subject={{subject}}&body={{address}}%0A%0A{{quotation}}%0A%0A")
        : Uri.TryCreate(Place().Replace(text, "x"), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.IsWellFormedOriginalString() ? new ErrorContact(text)
        : null;

    /// <summary>The address of a report.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="address">The page's address.</param>
    /// <param name="quotation">The words that are in doubt; empty for none.</param>
    public WebAddress For(string subject, string address, string quotation) => new(Place().Replace(Pattern, place => Uri.EscapeDataString(place.Value switch
    {
        "{subject}" => subject,
        "{address}" => address,
        _ => quotation,
    })));

    [GeneratedRegex("^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex("\\{(subject|address|quotation)\\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
