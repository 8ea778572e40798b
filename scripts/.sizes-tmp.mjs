import { rolldown } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
const entry = fileURLToPath(new URL('../packages/polyak/dist/index.js', import.meta.url));
const code=process.argv[2];
const program = await rolldown({ input:'program', external:/^(@tensorflow\/|node:)/, plugins:[{name:'p',resolveId:(id)=>({program:'\0program',polyak:entry})[id],load:(id)=>id==='\0program'?code:undefined}]});
const min = (await program.generate({minify:true})).output[0].code;
console.log('min',min.length,'gz',gzipSync(min,{level:9}).length);
const {modules}=(await program.generate({minify:false})).output[0];
const strip=(s)=>(s??'').replace(/\/\*[\s\S]*?\*\//g,'').replace(/^\s*\/\/.*$/gm,'');
const rows=[];
for(const [k,m] of Object.entries(modules)){const c=strip(m.code); if(c.length) rows.push([c.length,gzipSync(c,{level:9}).length,k.replace(/.*dist\//,'')]);}
rows.sort((a,b)=>b[0]-a[0]); const dirs={};
for(const r of rows){console.log(...r); const d=r[2].split('/').slice(0,-1).join('/')||'.'; dirs[d]=(dirs[d]??0)+r[0];}
console.log(dirs);
