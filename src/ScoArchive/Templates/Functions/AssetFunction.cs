using Scriban.Runtime;
using ScoArchive.Templates.Checks;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates.Functions;

/// <summary>The published address of a file of the theme.</summary>
/// <param name="assets">The addresses by name.</param>
public sealed class AssetFunction(AssetMap assets) : TemplateFunction("asset")
{
    /// <inheritdoc/>
    public override string Usage => "`asset \"css/site.css\"`: the address of a file of `assets/`.";

    /// <inheritdoc/>
    public override TemplateType Check(FunctionUse use)
    {
        if (use.LiteralName("a file of the theme's assets", "asset \"css/site.css\"") is { } name)
        {
            use.Session.Assets.Add(name);
            if (!assets.Paths.ContainsKey(name))
            {
                use.ReportUnknown($"the theme has no asset '{name}'", name, assets.Paths.Keys);
            }
        }

        return new AddressType();
    }

    /// <inheritdoc/>
    protected override object? Invoke(PageContext context, ScriptArray arguments) => assets[(string)arguments[0]!];
}
